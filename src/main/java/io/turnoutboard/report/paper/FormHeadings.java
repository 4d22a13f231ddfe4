package io.turnoutboard.report.paper;

import io.turnoutboard.service.paper.PaperHeading;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads from a filled template the headings under which a person may write ({@code <h2 class="written">}) with the
 * paragraphs that stand under them, so that a screen offers the very words of the paper.
 */
final class FormHeadings {
    private static final String WRITTEN = "written";
    /** A line for the pen says nothing. */
    private static final String DOTS = "…*";

    private FormHeadings() {}

    static List<PaperHeading> of(String xhtml) {
        NodeList found = parse(xhtml).getElementsByTagName("h2");
        List<PaperHeading> headings = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element heading = (Element) found.item(i);
            if (heading.getAttribute("class").equals(WRITTEN)) {
                headings.add(heading(heading));
            }
        }
        return headings;
    }

    private static PaperHeading heading(Element heading) {
        String title = heading.getTextContent().strip();
        StringJoiner text = new StringJoiner("\n");
        for (Node next = heading.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                if (!element.getTagName().equals("p")) {
                    break;
                }
                String paragraph = element.getTextContent().strip();
                if (!paragraph.matches(DOTS)) {
                    text.add(paragraph);
                }
            }
        }
        return new PaperHeading(Integer.parseInt(title.substring(0, title.indexOf('.'))), title, text.toString());
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a template does not give XHTML", e);
        }
    }
}
