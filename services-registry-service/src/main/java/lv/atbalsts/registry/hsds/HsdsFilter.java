package lv.atbalsts.registry.hsds;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What services are asked for by, as the specification asks; all conditions hold. The
 * specification's other parameters are not known, and refused.
 */
record HsdsFilter(
    @QueryParam("organization_id") @Parameter(description = "Only those of this organization")
        UUID organizationId,
    @QueryParam("taxonomy_term_id") @Parameter(description = "Only those of this term")
        UUID taxonomyTermId) {}
