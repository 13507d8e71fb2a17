package org.waymark.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The network address whose tries are counted together: one IPv4 address, or one IPv6 network of 64 bits. */
final class AddressBucket {

    private static final int LONGEST = 60;
    private static final int NETWORK_BYTES = 8;

    private AddressBucket() {}

    static String of(String address) {
        int zone = address.indexOf('%');
        String bare = (zone < 0 ? address : address.substring(0, zone)).strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return "unknown";
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(bare);
            return parsed instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
