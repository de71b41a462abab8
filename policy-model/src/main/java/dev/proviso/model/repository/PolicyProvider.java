package dev.proviso.model.repository;

import dev.proviso.model.document.PolicyId;
import java.io.IOException;
import java.io.InputStream;

/**
 * Brings a policy in a jar. Implement it with a public class that has a public constructor without arguments, and declare that
 * class as a service of this type; {@link PolicyRepository#bundled()} then finds it.
 */
public interface PolicyProvider {

    /** The policy that it brings; told without opening the bundle. */
    PolicyId policy();

    /**
     * Opens the policy's bundle, as {@link dev.proviso.model.bundle.Bundler} packed it. The caller closes it.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
}
