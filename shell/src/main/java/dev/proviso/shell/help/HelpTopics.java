package dev.proviso.shell.help;

import java.util.LinkedHashMap;
import java.util.Map;

/** The topics of help that are no commands. */
public final class HelpTopics {

    private HelpTopics() {}

    /** Their summaries by name, in the order of help. */
    public static Map<String, String> summaries() {
        Map<String, String> summaries = new LinkedHashMap<>();
        Topic.ALL.forEach(topic -> summaries.put(topic.name(), topic.summary()));
        return summaries;
    }
}
