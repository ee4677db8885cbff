package lv.atbalsts.registry.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many registrations were recorded as expired. */
@Schema(description = "How many registrations were recorded as expired")
public record ExpiryCount(
    @Schema(description = "Registrations recorded as expired by this call", examples = "3")
        int expired) {}
