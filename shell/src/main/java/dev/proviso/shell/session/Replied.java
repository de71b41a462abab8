package dev.proviso.shell.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reply was asked for with, so that the same one can be written again.
 *
 * @param app that was in use then
 * @param asked the question that was searched for last
 */
public record Replied(
        List<String> arguments, Map<String, List<String>> options, Optional<String> app, Optional<Asked> asked) {

    public Replied {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }
}
