package dev.proviso.model.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The one hash function of the model, and how its results are written. */
final class Sha256 {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    private Sha256() {}

    static String of(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
