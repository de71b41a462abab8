package dev.proviso.shell.junit;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites of tests in the XML of JUnit. Texts may hold anything: what XML cannot hold is replaced. */
public final class JunitXml {

    private JunitXml() {}

    /** How a test came out that did not pass. */
    public enum Kind {
        FAILURE,
        ERROR,
        SKIPPED
    }

    /**
     * Why a test did not pass.
     *
     * @param message in a line
     * @param text all of it; may be empty
     */
    public record Problem(Kind kind, String message, String text) {}

    /** Where something stands. */
    public record Place(String file, int line) {}

    /** A test. */
    public record Test(String suite, String name, Optional<Place> place, Optional<Problem> problem) {}

    /** Tests that belong together. */
    public record Suite(String name, List<Test> tests) {
        public Suite {
            tests = List.copyOf(tests);
        }

        private String count(Kind kind) {
            return Long.toString(tests.stream()
                    .filter(test -> test.problem()
                            .filter(problem -> problem.kind() == kind)
                            .isPresent())
                    .count());
        }
    }

    /** The document. */
    public static String write(List<Suite> suites) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (Suite suite : suites) {
                xml.writeStartElement("testsuite");
                xml.writeAttribute("name", legal(suite.name()));
                xml.writeAttribute("tests", Integer.toString(suite.tests().size()));
                xml.writeAttribute("failures", suite.count(Kind.FAILURE));
                xml.writeAttribute("errors", suite.count(Kind.ERROR));
                xml.writeAttribute("skipped", suite.count(Kind.SKIPPED));
                for (Test test : suite.tests()) {
                    write(xml, test);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private static void write(XMLStreamWriter xml, Test test) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", legal(test.suite()));
        xml.writeAttribute("name", legal(test.name()));
        if (test.place().isPresent()) {
            xml.writeAttribute("file", legal(test.place().get().file()));
            xml.writeAttribute("line", Integer.toString(test.place().get().line()));
        }
        if (test.problem().isPresent()) {
            Problem problem = test.problem().get();
            xml.writeStartElement(
                    switch (problem.kind()) {
                        case FAILURE -> "failure";
                        case ERROR -> "error";
                        case SKIPPED -> "skipped";
                    });
            xml.writeAttribute("message", legal(problem.message()));
            xml.writeCharacters(legal(problem.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
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
