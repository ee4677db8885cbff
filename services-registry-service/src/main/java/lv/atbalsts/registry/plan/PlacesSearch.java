package lv.atbalsts.registry.plan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.kit.http.OneOf;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What places may be searched by; all conditions must hold. */
public record PlacesSearch(
    @QueryParam("plan")
        @Parameter(description = "DI plan", example = "019a0000-0000-7000-8000-000000000006")
        UUID plan,
    @QueryParam("municipality")
        @OneOf(codes = Territories.class)
        @Parameter(description = "ATVK code", example = "0038000")
        String municipality,
    @QueryParam("status") @Parameter(description = "Status", example = "CREATING")
        PlacesStatus status) {}
