package io.turnoutboard.report.paper;

import io.turnoutboard.service.paper.Guide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Lays out the pages of docs/guide: one text, read in the docs and printed from the program. Pure. */
final class GuidePages {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    /** The files say when their text was last gone through as a whole, and nothing of the hour of making. */
    private static final Instant REVISED = Instant.parse("2026-11-28T00:00:00Z");

    private static final String FOLDER = "guide/";

    private GuidePages() {}

    static byte[] pdf(Guide guide) {
        Node page = Parser.builder()
                .extensions(TABLES)
                .build()
                .parse(new String(resource(FOLDER + guide.id() + ".md"), StandardCharsets.UTF_8));
        page.accept(new Printed());
        String title = title(page);
        String body = HtmlRenderer.builder().extensions(TABLES).build().render(page);
        String css = new String(resource("beside.css"), StandardCharsets.UTF_8);
        String xhtml = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>%s</title>
            <meta name="subject" content="%s"/><style type="text/css">%s</style></head>
            <body class="%s">%s</body></html>\
            """.formatted(title, title, css, guide.id(), body);
        PaperIdentity identity = new PaperIdentity(title, title, "Turnout Board", guide.id(), REVISED);
        return PaperPdf.write(xhtml, identity, Optional.empty());
    }

    private static String title(Node page) {
        if (page.getFirstChild() instanceof Heading heading && heading.getFirstChild() instanceof Text text) {
            return text.getLiteral();
        }
        throw new IllegalStateException("a guide begins with its title");
    }

    private static byte[] resource(String name) {
        try (InputStream in = GuidePages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the program: " + name, e);
        }
    }

    /** On paper a link leads nowhere, and a picture stands in the file itself. */
    private static final class Printed extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }

        @Override
        public void visit(Image image) {
            image.setDestination("data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(resource(FOLDER + image.getDestination())));
        }
    }
}
