package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of the published file, by the innermost published names, which are also the columns of the
 * CSV. What repeats is parted by {@code ; }. The last two are not published: who imports may add
 * them.
 */
@Schema(description = "A row of the published file, by its innermost names")
record PublishedRow(
    @JsonProperty("PakalpojumaSniedzejaRegistracijasNumurs")
        @NotNull
        @Pattern(regexp = "[1-9][0-9]{0,8}")
        @Schema(description = "register number, kept as published", examples = "1331")
        String pakalpojumaSniedzejaRegistracijasNumurs,
    @JsonProperty("RegistracijasNumurs")
        @NotNull
        @Pattern(regexp = "[0-9]{11}")
        @Schema(description = "the provider's registration number", examples = "90000054572")
        String registracijasNumurs,
    @JsonProperty("PakalpojumaSniedzejaNosaukums")
        @NotBlank
        @Size(max = 300)
        @Schema(description = "the provider's name", examples = "Madonas novada pašvaldība")
        String pakalpojumaSniedzejaNosaukums,
    @JsonProperty("SniedzamaPakalpojumaNosaukums")
        @NotBlank
        @Size(max = 300)
        @Schema(
            description = "service name, present or former, in any letter case",
            examples = "grupu māja (dzīvoklis)")
        String sniedzamaPakalpojumaNosaukums,
    @JsonProperty("PakalpojumaSniegsanasForma")
        @NotBlank
        @Size(max = 100)
        @Schema(description = "form", examples = "ar izmitināšanu")
        String pakalpojumaSniegsanasForma,
    @JsonProperty("Statuss") @NotBlank @Size(max = 100) @Schema(examples = "Sniedz") String statuss,
    @JsonProperty("JuridiskaisStatuss")
        @NotBlank
        @Size(max = 100)
        @Schema(description = "legal status", examples = "Pašvaldības iestāde")
        String juridiskaisStatuss,
    @JsonProperty("PlanotaisKlientuSkaits")
        @NotNull
        @Min(1)
        @Max(100_000)
        @Schema(description = "planned clients: places", examples = "16")
        Integer planotaisKlientuSkaits,
    @JsonProperty("KlientiPecVecumaUnDzimuma")
        @NotBlank
        @Size(max = 200)
        @Schema(
            description = "clients by age and sex",
            examples = "pilngadīgas personas (abu dzimumu)")
        String klientiPecVecumaUnDzimuma,
    @JsonProperty("KlientuGrupasNosaukums")
        @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "client groups",
            examples = "personas ar garīga rakstura traucējumiem")
        String klientuGrupasNosaukums,
    @JsonProperty("VZDKods")
        @NotNull
        @Pattern(regexp = "[1-9][0-9]{0,11}")
        @Schema(description = "address code of the State Land Service", examples = "104071346")
        String vzdKods,
    @JsonProperty("Adrese")
        @NotBlank
        @Size(max = 300)
        @Schema(
            description = "address as text",
            examples = "Saieta laukums 1, Madona, Madonas novads, LV-4801")
        String adrese,
    @JsonProperty("MajasLapa")
        @Size(max = 2000)
        @Schema(description = "web pages", examples = "https://www.madona.lv")
        String majasLapa,
    @JsonProperty("Talrunis")
        @Size(max = 500)
        @Schema(description = "telephones", examples = "+371 64860090")
        String talrunis,
    @JsonProperty("Epasts")
        @Size(max = 2000)
        @Schema(description = "e-mail addresses", examples = "pasts@example.lv")
        String epasts,
    @JsonProperty("Pasvaldiba")
        @Schema(
            description =
                "municipality of the address (ATVK code), where the address does not name it",
            examples = "0038000")
        String pasvaldiba,
    @JsonProperty("SpekaNo")
        @Schema(
            description = "first day, where it is known; the day of the import if absent",
            examples = "2012-03-01")
        LocalDate spekaNo) {}
