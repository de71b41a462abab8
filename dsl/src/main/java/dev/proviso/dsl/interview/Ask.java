package dev.proviso.dsl.interview;

/** What a question wants to hear. */
public enum Ask {
    /** A value of the type. */
    VALUE,
    /** Whether there is one at all: yes or no, of a record that may be none. Its fields are asked for afterwards. */
    IS_THERE,
    /** Whether there is any element: yes or no, of a list of records. The fields of each are asked for afterwards. */
    IS_THERE_ANY,
    /** Whether there is an element besides those that were told: yes or no. The list counts once the answer is no. */
    IS_THERE_ANOTHER;

    /** Whether yes and no are the answers. */
    public boolean isOfExistence() {
        return this != VALUE;
    }
}
