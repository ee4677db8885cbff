package lv.atbalsts.registry.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a service is given; the code makes two spellings of one address the same place. */
@Embeddable
@Schema(description = "Actual address of the service (faktiskā adrese)")
public record Address(
    @NotNull
        @Pattern(regexp = "[1-9][0-9]{0,11}")
        @Column(name = "address_code")
        @Schema(
            description =
                "Address code of the State Land Service (VZD kods): a number, without zeros before it",
            examples = "104071346")
        String code,
    @NotBlank
        @Size(max = 300)
        @Column(name = "address")
        @Schema(description = "Address as text", examples = "Saieta laukums 1, Madona, LV-4801")
        String text) {}
