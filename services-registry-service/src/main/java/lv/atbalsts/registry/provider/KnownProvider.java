package lv.atbalsts.registry.provider;

/**
 * What the rest of the register asks of a provider.
 *
 * @param registrationNumber enterprise registration number, 11 digits
 * @param name the provider's name
 * @param legalStatus legal status (juridiskais statuss)
 */
public record KnownProvider(String registrationNumber, String name, String legalStatus) {}
