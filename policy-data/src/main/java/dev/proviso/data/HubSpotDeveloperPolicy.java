package dev.proviso.data;

import dev.proviso.model.document.PolicyId;
import dev.proviso.model.repository.PolicyProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Brings the HubSpot Developer Policy, which the build packs from the YAML files beside it. */
public final class HubSpotDeveloperPolicy implements PolicyProvider {

    private static final String BUNDLE = "hubspot-developer-policy.bundle";

    /** Needs nothing; the service loader calls it as well. */
    public HubSpotDeveloperPolicy() {}

    @Override
    public PolicyId policy() {
        return new PolicyId("hubspot-developer-policy");
    }

    @Override
    public InputStream open() throws IOException {
        InputStream bundle = HubSpotDeveloperPolicy.class.getResourceAsStream(BUNDLE);
        if (bundle == null) {
            throw new FileNotFoundException(BUNDLE);
        }
        return bundle;
    }
}
