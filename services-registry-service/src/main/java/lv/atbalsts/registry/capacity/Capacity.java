package lv.atbalsts.registry.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.capacity.CapacityEvents.CapacityChanged;
import lv.atbalsts.registry.capacity.CapacityEvents.FreePlacesChanged;
import lv.atbalsts.registry.registration.RegisteredOffer;
import org.hibernate.annotations.OptimisticLock;

/** The places of one registration for one target group; how many, {@link CapacityLevel} says. */
@Entity
class Capacity implements Identified {

  /** After so many days the numbers are no news: the provider confirms or changes them. */
  private static final int DAYS_FRESH = 7;

  private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

  @Id private UUID id;
  private UUID registrationId;
  private String provider;

  /** Of the registration; the database keeps both as they are written there. */
  @Column(updatable = false)
  private String serviceType;

  @Column(updatable = false)
  private String municipality;

  private String targetGroup;
  private String unit;
  private OffsetDateTime updatedAt;

  /** Not of the version: a provider changes its numbers while others take places. */
  @OptimisticLock(excluded = true)
  private int toldFree;

  @Version private int version;

  protected Capacity() {}

  Capacity(RegisteredOffer registration, String targetGroup, String unit, OffsetDateTime now) {
    this.id = Ids.next();
    this.registrationId = registration.id();
    this.provider = registration.provider();
    this.serviceType = registration.serviceType();
    this.municipality = registration.municipality();
    this.targetGroup = targetGroup;
    this.unit = unit;
    this.updatedAt = now;
  }

  /** The provider says that the numbers are right, or changes them. */
  void confirm(OffsetDateTime now) {
    updatedAt = now;
  }

  /** Others are told how many places there are from a day on. */
  CapacityChanged changed(CapacityTerms level, String reason) {
    return new CapacityChanged(
        id, registrationId, targetGroup, serviceType, municipality, unit, level, reason);
  }

  /** Others are told how many places are free from a day on. */
  FreePlacesChanged tell(int free, LocalDate from) {
    toldFree = free;
    return new FreePlacesChanged(
        id, registrationId, targetGroup, serviceType, municipality, from, free);
  }

  boolean isStaleOn(LocalDate day) {
    LocalDate updatedOn = updatedAt.atZoneSameInstant(LATVIA).toLocalDate();
    return updatedOn.plusDays(DAYS_FRESH).isBefore(day);
  }

  OfferedPlaces offer() {
    return new OfferedPlaces(id, registrationId, provider, serviceType, municipality, targetGroup);
  }

  @Override
  public UUID id() {
    return id;
  }

  String serviceType() {
    return serviceType;
  }

  int toldFree() {
    return toldFree;
  }

  String municipality() {
    return municipality;
  }

  String targetGroup() {
    return targetGroup;
  }

  int version() {
    return version;
  }

  OffsetDateTime updatedAt() {
    return updatedAt;
  }

  UUID registrationId() {
    return registrationId;
  }

  String provider() {
    return provider;
  }

  String unit() {
    return unit;
  }
}
