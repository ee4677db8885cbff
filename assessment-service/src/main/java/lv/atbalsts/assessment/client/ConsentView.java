package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentGiver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent, and whether it holds on the day that is asked for. */
@Schema(description = "a consent, and whether it holds on the day that is asked for")
public record ConsentView(
    @Schema(description = "the consent's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID id,
    @Schema(description = "for what; the list is open", examples = "PROGRAMME") String purpose,
    @Schema(description = "who gave it", examples = "PERSON") ConsentGiver givenBy,
    @Schema(description = "the day it was given", examples = "2019-03-01") LocalDate givenOn,
    @Schema(description = "the last day it holds; missing where open", examples = "2023-12-31")
        LocalDate validUntil,
    @Schema(
            description = "from this day on it does not hold; missing where not withdrawn",
            examples = "2021-06-30")
        LocalDate withdrawnOn,
    @Schema(description = "whether it holds on the day", examples = "true") boolean holds) {}
