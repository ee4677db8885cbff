package lv.atbalsts.registry.registration;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.OneOf;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the public may search the register by; all conditions must hold. */
public record RegistrationSearch(
    @QueryParam("provider")
        @Parameter(
            description =
                "Part of the provider's name, in any letter case, with or without diacritics, or its whole number",
            example = "madonas")
        String provider,
    @QueryParam("address")
        @Parameter(
            description = "Part of the address, in any letter case, with or without diacritics",
            example = "saieta laukums")
        String address,
    @QueryParam("serviceType")
        @OneOf(codes = ServiceTypes.class)
        @Parameter(description = "Service type", example = "GROUP_HOME")
        String serviceType,
    @QueryParam("municipality")
        @OneOf(codes = Territories.class)
        @Parameter(
            description = "ATVK code; also finds what was registered under its former codes",
            example = "0038000")
        String municipality,
    @QueryParam("as-of")
        @Parameter(
            description = "Only registrations that hold on this day, today if absent",
            example = "2021-10-01")
        LocalDate asOf) {}
