package lv.atbalsts.registry.registration;

import jakarta.ws.rs.QueryParam;
import lv.atbalsts.kit.http.AllowedValues;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What the public looks for: words, people, a place, places that are free. All conditions hold,
 * those of {@code RegistrationSearch} too.
 */
record SearchTerms(
    @QueryParam("q")
        @Parameter(
            description =
                "Words of the service's name, the provider, the address, the form, the clients or the register"
                    + " number, each in any order; with or without diacritics, in any letter case, whatever its"
                    + " Latvian ending",
            example = "aprupe rigas")
        String q,
    @QueryParam("targetGroup")
        @AllowedValues(
            words = {"ADULT_GRT", "CHILD_FT", "CHILD_OUT_OF_FAMILY_CARE", "LEGAL_REPRESENTATIVE"})
        @Parameter(
            description = "Only service types that this target group of the programme may have",
            example = "ADULT_GRT")
        String targetGroup,
    @QueryParam("clientGroup")
        @Parameter(
            description = "Part of the name of a client group, with or without diacritics",
            example = "garīga rakstura traucējumiem")
        String clientGroup,
    @QueryParam("age")
        @Parameter(
            description =
                "For whom by age, as clientAgeSex says it in the register's known words; other words match nothing",
            example = "ADULTS")
        AgeGroup age,
    @QueryParam("region")
        @AllowedValues(words = {"Kurzeme", "Latgale", "Rīga", "Vidzeme", "Zemgale"})
        @Parameter(
            description =
                "Planning region, by the territories of the day asked for; also finds what was registered under"
                    + " their former codes",
            example = "Vidzeme")
        String region,
    @QueryParam("near")
        @Parameter(
            description =
                "A point as latitude,longitude (WGS 84), together with within-km. An address without a coordinate"
                    + " counts as the middle of its municipality, see locationSource. The answer has distanceKm.",
            example = "56.85,26.22")
        String near,
    @QueryParam("within-km")
        @Parameter(description = "Kilometres from near, 1 to 500", example = "20")
        Integer withinKm,
    @QueryParam("free-places")
        @Parameter(
            description =
                "Only with at least so many free places for one target group on the day, 1 to 1000; see GET"
                    + " /capacities",
            example = "1")
        Integer freePlaces) {}
