package lv.atbalsts.registry.registration;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How to reach the service. The head's name is left out: no personal data is kept here. */
@Embeddable
@Schema(description = "How to reach the service")
public record Contacts(
    @NotNull
        @Size(max = 10)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(description = "Web pages", examples = "[\"https://www.madona.lv\"]")
        List<@NotBlank @Size(max = 200) String> webPages,
    @NotNull
        @Size(max = 10)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(description = "Telephone numbers", examples = "[\"+371 64860090\"]")
        List<@NotBlank @Size(max = 50) String> phones,
    @NotNull
        @Size(max = 10)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(description = "E-mail addresses", examples = "[\"pasts@example.lv\"]")
        List<@Email @NotBlank @Size(max = 200) String> emails) {}
