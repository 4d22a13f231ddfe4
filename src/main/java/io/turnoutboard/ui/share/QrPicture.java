package io.turnoutboard.ui.share;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A text as a QR code on white, whatever the theme: cameras look for dark on light. */
final class QrPicture {
    private static final int QUIET = 4;
    private static final int DOT = 3;

    private QrPicture() {}

    static Canvas of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        int side = (code.size + 2 * QUIET) * DOT;
        Canvas canvas = new Canvas(side, side);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setFill(Color.BLACK);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    pen.fillRect((x + QUIET) * DOT, (y + QUIET) * DOT, DOT, DOT);
                }
            }
        }
        return canvas;
    }
}
