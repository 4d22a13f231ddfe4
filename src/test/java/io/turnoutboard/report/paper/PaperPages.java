package io.turnoutboard.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A paper read back from its bytes: each line with its page, its place in millimetres from the top left, and its type. */
final class PaperPages {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** A run of text on one line, in one font and size. */
    record Run(int page, String text, double left, double right, double baseline, double size, String font) {}

    private PaperPages() {}

    static List<Run> runs(byte[] pdf) {
        List<Run> runs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.getFirst();
                    TextPosition last = positions.getLast();
                    runs.add(new Run(
                            getCurrentPageNo(),
                            Normalizer.normalize(text, Normalizer.Form.NFC),
                            millimetres(first.getXDirAdj()),
                            millimetres(last.getXDirAdj() + last.getWidthDirAdj()),
                            millimetres(first.getYDirAdj()),
                            Math.round(first.getTextMatrix().getScalingFactorY() * 10) / 10.0,
                            first.getFont().getName()));
                }
            };
            reader.setSortByPosition(true);
            reader.getText(document);
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide each page is, the first one first. */
    static List<Double> widths(byte[] pdf) {
        List<Double> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> widths.add(millimetres(page.getMediaBox().getWidth())));
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double millimetres(double points) {
        return points / POINTS_PER_MILLIMETRE;
    }
}
