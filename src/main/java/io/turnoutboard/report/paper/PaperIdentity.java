package io.turnoutboard.report.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a file says of itself. Nothing in it comes from the machine or the hour of making: {@code time} is the time of
 * the figures, {@code mark} tells a program of which paper it is, and the identifier is reckoned from what the paper says.
 */
record PaperIdentity(String title, String subject, String author, String mark, Instant time) {
    private static final String PROGRAM = "Turnout Board";

    Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(time.toEpochMilli());
        return calendar;
    }

    void writeTo(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setAuthor(author);
        information.setKeywords(mark);
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(calendar());
        information.setModificationDate(calendar());
        document.setDocumentInformation(information);
        document.setDocumentId(time.toEpochMilli());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    /** The same facts once more, as PDF/A asks: they must agree with the file's own, letter by letter. */
    private String xmp() {
        String moment = time.toString().replaceFirst("\\.\\d+Z$", "Z");
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <xmp:CreatorTool>%4$s</xmp:CreatorTool><xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
            <pdf:Producer>%4$s</pdf:Producer><pdf:Keywords>%6$s</pdf:Keywords>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """.formatted(escaped(title), escaped(subject), escaped(author), PROGRAM, moment, escaped(mark));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
