package lv.atbalsts.registry.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One service type at one address, or in a service area where it has no place of its own, as the
 * register publishes it (REG-09). How many clients is not capped: group homes of 8 to 27 places are
 * seen (REG-14).
 */
@Embeddable
@Schema(
    description =
        "One service type at one address; one without a place of its own (at home, by phone, mobile) has a service area instead")
public record OfferedService(
    @NotBlank @Schema(description = "Service type code", examples = "GROUP_HOME")
        String serviceType,
    @Valid @Embedded Address address,
    @Size(min = 1, max = 200)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description =
                "Municipalities (ATVK codes) in which a service without a place of its own is given; instead of the address")
        List<@NotBlank String> serviceArea,
    @NotBlank
        @Schema(
            description =
                "Municipality (ATVK code) of the address; of a service without one, that from which it is given",
            examples = "0038000")
        String municipality,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Form: with or without accommodation, an open list",
            examples = "ar izmitināšanu")
        String form,
    @NotNull @Min(1) @Max(100_000) @Schema(description = "Planned clients: places", examples = "16")
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

  /** What makes two places one: the code of the address; without an address, that there is none. */
  String placeKey() {
    return address == null ? "AREA" : address.code();
  }

  /** The place in words. */
  String placeText() {
    return address == null
        ? "apkalpes teritorija: " + String.join(", ", serviceArea)
        : address.text();
  }

  /** With the coordinate of another, where the address is the same and has none of its own. */
  OfferedService locatedAs(OfferedService other) {
    boolean isSame =
        address != null
            && address.coordinate() == null
            && other.address() != null
            && address.code().equals(other.address().code());
    return isSame
        ? new OfferedService(
            serviceType,
            new Address(address.code(), address.text(), other.address().coordinate()),
            serviceArea,
            municipality,
            form,
            plannedClients,
            clientAgeSex,
            clientGroups,
            contacts)
        : this;
  }

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
          String text,
      @Valid @Embedded Coordinate coordinate) {}

  /** A point on the ground (WGS 84); the corners are those of a box around Latvia. */
  @Embeddable
  @Schema(description = "Where the address is on a map (WGS 84), as the provider knows it")
  public record Coordinate(
      @NotNull
          @DecimalMin(Coordinate.SOUTH)
          @DecimalMax(Coordinate.NORTH)
          @Digits(integer = 2, fraction = 6)
          @Schema(description = "Latitude, degrees", examples = "56.853300")
          BigDecimal latitude,
      @NotNull
          @DecimalMin(Coordinate.WEST)
          @DecimalMax(Coordinate.EAST)
          @Digits(integer = 2, fraction = 6)
          @Schema(description = "Longitude, degrees", examples = "26.217000")
          BigDecimal longitude) {

    private static final String SOUTH = "55.6";
    private static final String NORTH = "58.2";
    private static final String WEST = "20.8";
    private static final String EAST = "28.3";

    /** Whether it is in the box. */
    boolean liesInLatvia() {
      return latitude.compareTo(new BigDecimal(SOUTH)) >= 0
          && latitude.compareTo(new BigDecimal(NORTH)) <= 0
          && longitude.compareTo(new BigDecimal(WEST)) >= 0
          && longitude.compareTo(new BigDecimal(EAST)) <= 0;
    }
  }

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
}
