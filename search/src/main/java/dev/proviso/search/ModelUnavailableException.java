package dev.proviso.search;

/** A model of the language is there but cannot be used. The message says why, in words for its user. */
public final class ModelUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
