import org.jspecify.annotations.NullMarked;

/** The HubSpot Developer Policy as data. */
@NullMarked
module dev.proviso.data {
    requires static org.jspecify;
    requires transitive dev.proviso.model;

    exports dev.proviso.data;

    provides dev.proviso.model.repository.PolicyProvider with
            dev.proviso.data.HubSpotDeveloperPolicy;
}
