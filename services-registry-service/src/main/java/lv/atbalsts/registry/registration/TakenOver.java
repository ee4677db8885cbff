package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import lv.atbalsts.registry.provider.ProviderTerms;

/**
 * A registration as the published register has it.
 *
 * @param registerNumber kept as published
 * @param provider as it is called there
 * @param validFrom the first day on which it is known to hold
 */
public record TakenOver(
    String registerNumber, ProviderTerms provider, OfferedService service, LocalDate validFrom) {}
