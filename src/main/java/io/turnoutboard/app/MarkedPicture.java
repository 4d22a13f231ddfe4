package io.turnoutboard.app;

import io.turnoutboard.service.paper.PictureMark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A picture as a PNG file that says within of which election it is. */
final class MarkedPicture {
    private static final String NATIVE = "javax_imageio_png_1.0";

    private MarkedPicture() {}

    /** @param mark none for a picture of no election */
    static byte[] png(BufferedImage image, Optional<PictureMark> mark) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                IIOMetadata metadata = writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
                if (mark.isPresent()) {
                    metadata.mergeTree(NATIVE, text(mark.get()));
                }
                writer.write(new IIOImage(image, null, metadata));
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode text(PictureMark mark) {
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", PictureMark.KEYWORD);
        entry.setAttribute("value", mark.text());
        IIOMetadataNode text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(text);
        return root;
    }
}
