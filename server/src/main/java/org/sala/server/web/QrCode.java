package org.sala.server.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text, such as a link, drawn for a camera: an SVG of one path, dark on white with the quiet margin that old cameras need. */
public final class QrCode {
    private static final int MARGIN = 4;

    /** More does not fit into a code that an old phone reads from paper. */
    private static final int MOST = 600;

    private QrCode() {}

    public static String svg(String text) {
        if (text.length() > MOST) throw new IllegalArgumentException("too long for a code: " + text.length());
        BitMatrix dots = dots(text);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 " + dots.getWidth()
                + " "
                + dots.getHeight() + "\" shape-rendering=\"crispEdges\"><path fill=\"#ffffff\" d=\"M0 0h"
                + dots.getWidth()
                + "v" + dots.getHeight() + "H0z\"/><path fill=\"#000000\" d=\"" + path(dots) + "\"/></svg>";
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    MARGIN,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException notThisLong) {
            throw new IllegalArgumentException("cannot be drawn as a code", notThisLong);
        }
    }

    /** Each run of dark dots in a row is one box. */
    private static String path(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                int run = 0;
                while (x + run < dots.getWidth() && dots.get(x + run, y)) run++;
                if (run == 0) continue;
                path.append('M')
                        .append(x)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(run)
                        .append("v1h-")
                        .append(run)
                        .append('z');
                x += run;
            }
        }
        return path.toString();
    }
}
