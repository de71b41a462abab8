package dev.proviso.shell.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page has around its content.
 *
 * @param title as plain text
 * @param style all of its style sheet
 * @param script all of its script; it only adds to what can be read without it
 */
public record Document(String title, String style, String script) {

    /** A page with the style sheet and the script of this name, which lie beside this class. */
    static Document named(String title, String name) {
        return new Document(
                title,
                resource("page.css") + resource("controls.css") + resource(name + ".css"),
                resource(name + ".js"));
    }

    /**
     * What a browser may load and run for this page: the style and script in it, and nothing else, even if something else got into the page.
     * See <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>.
     */
    public String securityPolicy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
