package org.sala.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

class QrCodeTest {
    private static final int DOT = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sala.example.la/app/#enrol=ABCD-2345",
                "https://sala.example.la/mine/0123456789abcdefghijklmnopqrstuv",
                "ສາລາ"
            })
    void a_camera_reads_what_was_drawn(String text) throws ReaderException {
        assertEquals(text, read(QrCode.svg(text)));
    }

    /** The cases of {@code examples/qr-code.json}: what the phone draws by itself, where there is no network. */
    @Test
    void a_camera_reads_what_the_phone_draws() throws IOException, NotJson, ReaderException {
        var cases = (Value.Items) Json.read(Files.readString(Path.of("../examples/qr-code.json")));
        for (Value one : cases.items()) {
            Value.Fields expected = ((Value.Fields) one).fields("expect");
            String drawn = "viewBox=\"0 0 " + expected.whole("size").orElseThrow() + " " + expected.needText("path");
            assertEquals(((Value.Fields) one).fields("given").needText("text"), read(drawn));
        }
        assertEquals(6, cases.items().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {601, 5_000})
    void what_an_old_camera_could_not_read_is_not_drawn(int length) {
        assertThrows(IllegalArgumentException.class, () -> QrCode.svg("x".repeat(length)));
    }

    /** Paints the boxes of the drawing and looks at them as a camera does. */
    private static String read(String svg) throws ReaderException {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        size.find();
        int width = Integer.parseInt(size.group(1)) * DOT;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        var box = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h").matcher(svg);
        while (box.find()) {
            int x = Integer.parseInt(box.group(1)) * DOT;
            int y = Integer.parseInt(box.group(2)) * DOT;
            for (int row = y; row < y + DOT; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + Integer.parseInt(box.group(3)) * DOT, 0);
            }
        }
        var picture = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
