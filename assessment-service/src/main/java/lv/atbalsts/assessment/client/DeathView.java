package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's death as it is recorded, or that none is. */
@Schema(description = "a person's death as it is recorded")
record DeathView(
    @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77") UUID clientId,
    @Schema(description = "the day; missing where none is recorded", examples = "2020-11-03")
        LocalDate diedOn,
    @Schema(description = "by what it is known", examples = "POPULATION_REGISTER")
        DeathSource source,
    @Schema(
            description =
                "what is recorded of later days and was not changed: correct it, or the day of death")
        List<PersonsRecords.After> toCorrect) {}
