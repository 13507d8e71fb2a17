package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a QR code: dark on light whatever the colours of the page, so that cameras read it. */
public class QrCode extends Div {

    private static final long serialVersionUID = 1L;
    private static final int QUIET = 4;
    private static final int DOT = 5;

    public QrCode(String address, String title, String description) {
        addClassName("wm-qr");
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * DOT;
        Svg drawing = Svg.square(side, title, description);
        String whole = Integer.toString(side);
        drawing.shape("rect", "width", whole, "height", whole, "fill", "#fff");
        drawing.shape("path", "fill", "#000", "d", dots(code));
        add(drawing);
    }

    /** Every run of dark dots in a row as one rectangle. */
    private static String dots(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv%dh-%dz"
                            .formatted(
                                    (from + QUIET) * DOT, (y + QUIET) * DOT, (x - from) * DOT, DOT, (x - from) * DOT));
                }
            }
        }
        return path.toString();
    }
}
