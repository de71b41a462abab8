package dev.proviso.shell.cases;

import dev.proviso.analysis.cases.CaseResult;
import dev.proviso.analysis.cases.Mismatch;
import dev.proviso.analysis.cases.VerdictWords;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The results of cases in the XML that build servers read. */
final class JunitReport {

    private JunitReport() {}

    /** One suite, with a test for each case. */
    static String write(String suite, List<CaseResult> results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", legal(suite));
            xml.writeAttribute("tests", Integer.toString(results.size()));
            xml.writeAttribute(
                    "failures",
                    Long.toString(results.stream()
                            .filter(result -> !result.mismatches().isEmpty())
                            .count()));
            xml.writeAttribute(
                    "errors",
                    Long.toString(results.stream()
                            .filter(result -> !result.problems().isEmpty())
                            .count()));
            for (CaseResult result : results) {
                write(xml, suite, result);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private static void write(XMLStreamWriter xml, String suite, CaseResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", legal(suite));
        xml.writeAttribute("name", legal(result.given().name()));
        xml.writeAttribute("file", legal(result.given().location().file()));
        xml.writeAttribute("line", Integer.toString(result.given().location().line()));
        if (!result.passes()) {
            boolean isError = !result.problems().isEmpty();
            List<String> lines = Stream.concat(
                            result.problems().stream().map(p -> p.location() + ": " + p.message()),
                            result.mismatches().stream().map(JunitReport::line))
                    .toList();
            xml.writeStartElement(isError ? "error" : "failure");
            xml.writeAttribute("message", legal(lines.get(0)));
            xml.writeCharacters(legal(lines.stream().collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String line(Mismatch mismatch) {
        return mismatch.expectation().location() + ": " + mismatch.expectation().citation() + " expected "
                + mismatch.expectation().verdict() + ", found "
                + VerdictWords.of(mismatch.found());
    }

    /** XML cannot hold every character, however it is written. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
