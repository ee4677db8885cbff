package lv.atbalsts.registry.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.registry.registration.OfferedService.Coordinate;
import lv.atbalsts.registry.registration.ServiceLocation.Source;

/**
 * Where services are. An address has a coordinate only where the provider gave one; else the middle
 * of the municipality stands for it (centroids of the outlines of 2009-2021 and of 2021, which are
 * public domain and generalised).
 */
@ApplicationScoped
public class Locations {

  private static final String FILE = "/classifiers/municipality-centroids.csv";

  /** Mean radius of the Earth, km. */
  private static final double EARTH = 6371.0088;

  private final Map<String, ServiceLocation> middles = new HashMap<>();

  Locations() {
    try (InputStream file = Locations.class.getResourceAsStream(FILE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",")).forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String[] cells) {
    middles.put(
        cells[0],
        new ServiceLocation(
            new BigDecimal(cells[1]), new BigDecimal(cells[2]), Source.MUNICIPALITY));
  }

  Optional<ServiceLocation> of(OfferedService service) {
    return service.address() == null || service.address().coordinate() == null
        ? middle(service.municipality())
        : Optional.of(service.address().coordinate())
            .map(at -> new ServiceLocation(at.latitude(), at.longitude(), Source.ADDRESS));
  }

  /** The location of an entry; nothing where its municipality has no outline. */
  public Optional<ServiceLocation> of(PublishedEntry entry) {
    return entry.latitude() == null
        ? middle(entry.municipality())
        : Optional.of(new ServiceLocation(entry.latitude(), entry.longitude(), Source.ADDRESS));
  }

  private Optional<ServiceLocation> middle(String municipality) {
    return Optional.ofNullable(middles.get(municipality));
  }

  /** The municipalities whose middle lies within so many kilometres of a point. */
  List<String> within(int km, BigDecimal latitude, BigDecimal longitude) {
    return middles.entrySet().stream()
        .filter(each -> distance(each.getValue(), latitude, longitude) <= km)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Kilometres from one to the other, to a tenth. */
  static BigDecimal km(ServiceLocation from, Coordinate to) {
    return BigDecimal.valueOf(distance(from, to.latitude(), to.longitude()))
        .setScale(1, RoundingMode.HALF_UP);
  }

  /** As the database function distance_km reckons. */
  private static double distance(ServiceLocation from, BigDecimal latitude, BigDecimal longitude) {
    double north = Math.toRadians(from.latitude().doubleValue());
    double other = Math.toRadians(latitude.doubleValue());
    double across = Math.toRadians(longitude.subtract(from.longitude()).doubleValue()) / 2;
    double along = (other - north) / 2;
    double part =
        Math.pow(Math.sin(along), 2)
            + Math.cos(north) * Math.cos(other) * Math.pow(Math.sin(across), 2);
    return EARTH * 2 * Math.asin(Math.sqrt(part));
  }
}
