package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBucketTest {

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:DB8:1:2:0:0:0:7", "2001:db8:1:2::1%eth0"})
    void allAddressesOfAnIpv6NetworkAreOneBucket(String address) {
        assertEquals(AddressBucket.of("2001:db8:1:2:abcd:ef01:2345:6789"), AddressBucket.of(address));
    }

    @Test
    void neighbouringIpv6NetworksAreTwo() {
        assertNotEquals(AddressBucket.of("2001:db8:1:2::1"), AddressBucket.of("2001:db8:1:3::1"));
    }

    @Test
    void eachIpv4AddressIsItsOwnHoweverItIsWritten() {
        assertEquals("192.0.2.7", AddressBucket.of("192.0.2.7"));
        assertEquals("192.0.2.7", AddressBucket.of("::ffff:192.0.2.7"));
        assertNotEquals(AddressBucket.of("192.0.2.7"), AddressBucket.of("192.0.2.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "example.org", "1.2.3.4.5", "evil\r\n", "999.1.1.1"})
    void whatIsNoAddressSharesOneBucketAndIsNeverLookedUp(String address) {
        assertEquals("unknown", AddressBucket.of(address));
    }
}
