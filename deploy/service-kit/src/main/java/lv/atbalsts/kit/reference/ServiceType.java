package lv.atbalsts.kit.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A type of social service. The state publishes no codes; these are this system's own.
 *
 * @param code upper snake case
 * @param nameLv the Latvian name
 * @param nameEn the English name
 * @param register whether the provider register uses it as a service name
 * @param programme whether the programme pays for it
 * @param recipients who may have it in the programme, as published; empty where nobody is named
 * @param variants other spellings seen
 */
@Schema(description = "A type of social service")
public record ServiceType(
    @Schema(description = "this system's code", examples = "DAY_CARE_CENTRE") String code,
    @Schema(description = "Latvian name", examples = "dienas aprūpes centrs") String nameLv,
    @Schema(description = "English name", examples = "day care centre") String nameEn,
    @Schema(description = "whether the provider register uses it") boolean register,
    @Schema(description = "whether the programme pays for it") boolean programme,
    @Schema(
            description = "who may have it, as published",
            examples = "[\"adult GRT\",\"child FT\"]")
        List<String> recipients,
    @Schema(description = "other spellings seen", examples = "[\"Dienas aprūpes centrs\"]")
        List<String> variants) {}
