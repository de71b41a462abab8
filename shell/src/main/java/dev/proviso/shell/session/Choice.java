package dev.proviso.shell.session;

import java.util.Optional;

/**
 * Which policy to look at, as far as somebody said.
 *
 * @param directory with policies that stand before the bundled ones
 * @param policy its id
 * @param revision its revision's id
 */
public record Choice(Optional<String> directory, Optional<String> policy, Optional<String> revision) {

    /** Nothing was said. */
    public static final Choice NONE = new Choice(Optional.empty(), Optional.empty(), Optional.empty());

    /** A choice in the words of the options: the policy may be {@code policy@revision}. */
    public static Choice of(Optional<String> directory, Optional<String> policy, Optional<String> revision) {
        if (policy.isEmpty() || policy.get().indexOf('@') < 0) {
            return new Choice(directory, policy, revision);
        }
        int at = policy.get().indexOf('@');
        return new Choice(
                directory,
                Optional.of(policy.get().substring(0, at)),
                revision.or(() -> Optional.of(policy.get().substring(at + 1))));
    }

    /** This choice, and where it says nothing, another. A revision is taken over only together with its policy. */
    public Choice over(Choice other) {
        boolean samePolicy = policy.isEmpty() || policy.equals(other.policy);
        return new Choice(
                directory.or(() -> other.directory),
                policy.or(() -> other.policy),
                revision.or(() -> samePolicy ? other.revision : Optional.empty()));
    }
}
