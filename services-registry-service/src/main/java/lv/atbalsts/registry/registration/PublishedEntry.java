package lv.atbalsts.registry.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the register as the public reads it (REG-09), for the open data and other read views.
 *
 * @param registerNumber sequential integer as text
 * @param provider the provider's registration number
 * @param serviceType code
 * @param addressCode address code of the State Land Service; null where it has no place
 * @param address address as text; null where it has no place
 * @param serviceArea ATVK codes of the municipalities where it is given without a place; empty
 *     where it has one
 * @param latitude of the address, WGS 84; null where it is not known
 * @param longitude of the address, WGS 84; null where it is not known
 * @param municipality ATVK code
 * @param plannedClients places
 * @param validTo last day; null where it has no end
 */
public record PublishedEntry(
    UUID id,
    String registerNumber,
    String provider,
    String providerName,
    String legalStatus,
    String serviceType,
    String addressCode,
    String address,
    List<String> serviceArea,
    BigDecimal latitude,
    BigDecimal longitude,
    String municipality,
    String form,
    int plannedClients,
    String clientAgeSex,
    List<String> clientGroups,
    List<String> webPages,
    List<String> phones,
    List<String> emails,
    LocalDate validFrom,
    LocalDate validTo) {}
