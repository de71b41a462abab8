package dev.proviso.shell.command;

/** What an argument or an option's value stands for; completion and highlighting go by it. */
public enum Kind {
    /** A part of the policy: a citation such as {@code A.4}, or an id. */
    REFERENCE,
    FACTS_FILE,
    /** A facts file, or in the shell a part of the policy to look at. */
    FACTS_FILE_OR_PART,
    /** A facts file, or an app that is open in the session. */
    FACTS_FILE_OR_APP,
    /** An app that is open in the session. */
    APP,
    /** A fact's name or the first part of one. */
    FACT,
    TERM,
    /** Words to search for. */
    WORDS,
    /** A query, in the query language. */
    QUERY,
    /** {@code FACT = VALUE, …}. */
    ASSUMPTIONS,
    POLICY,
    REVISION,
    /** A revision of the policy in use, or the file of one. */
    REVISION_OR_FILE,
    DIRECTORY,
    /** Any file or directory. */
    FILE,
    DATE,
    /** {@code NAME=VALUE}. */
    PARAMETER,
    /** A command or a topic of help. */
    TOPIC,
    /** How a result is written. */
    FORMAT,
    /** A setting of the shell. */
    SETTING,
    /** A value of the setting in front of it. */
    SETTING_VALUE,
    NUMBER,
    /** A name that nothing knows beforehand. */
    NAME,
    /** One of a list of words; see {@link Option#choices()}. */
    CHOICE
}
