package lv.atbalsts.registry.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One service type at one address, as the register publishes it (REG-09). How many clients is not
 * capped: group homes of 8 to 27 places are seen (REG-14).
 */
@Embeddable
@Schema(description = "One service type at one address")
public record OfferedService(
    @NotBlank @Schema(description = "Service type code", examples = "GROUP_HOME")
        String serviceType,
    @NotNull @Valid @Embedded Address address,
    @NotBlank @Schema(description = "Municipality of the address (ATVK code)", examples = "0038000")
        String municipality,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Form: with or without accommodation, an open list",
            examples = "ar izmitināšanu")
        String form,
    @NotNull @Min(1) @Schema(description = "Planned clients: places", examples = "16")
        Integer plannedClients,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Clients by age and sex, an open list",
            examples = "pilngadīgas personas (abu dzimumu)")
        String clientAgeSex,
    @NotEmpty
        @Size(max = 30)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description = "Client groups, an open list",
            examples = "[\"personas ar garīga rakstura traucējumiem\"]")
        List<@NotBlank @Size(max = 200) String> clientGroups,
    @NotNull @Valid @Embedded Contacts contacts) {

  public OfferedService {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
