package lv.atbalsts.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.NearestWords;
import lv.atbalsts.kit.values.RegistrationNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.OfferedService;
import lv.atbalsts.registry.registration.TakeOverDesk.TakenOver;
import lv.atbalsts.registry.rules.RegisterDateRules;
import lv.atbalsts.registry.territory.RegisterVocabulary;

/** Reads what a published row says, or tells all that cannot be read of it. */
@ApplicationScoped
class PublishedRows {

  private static final String GIVEN = "sniedz";
  private static final int NEAREST = 5;
  private static final int MOST_CONTACTS = 10;
  private static final int MOST_GROUPS = 30;
  private static final int LONGEST_GROUP = 200;
  private static final int LONGEST_CONTACT = 200;
  private static final int LONGEST_NUMBER = 50;
  private static final Pattern E_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  /** What a spreadsheet program would calculate was made a text by an apostrophe. */
  private static final Pattern MADE_HARMLESS = Pattern.compile("^'(?=[=+\\-@])");

  private final PublishedNames names;
  private final Territories territories;
  private final RegisterVocabulary vocabulary;
  private final Clock clock;

  PublishedRows(
      PublishedNames names, Territories territories, RegisterVocabulary vocabulary, Clock clock) {
    this.names = names;
    this.territories = territories;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /**
   * The registration of a row.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every column that cannot be read
   */
  TakenOver read(PublishedRow row) {
    LocalDate today = LocalDate.now(clock);
    FieldErrors errors = new FieldErrors();
    if (!row.statuss().strip().equalsIgnoreCase(GIVEN)) {
      errors.add("/Statuss", RegistryRefusal.SERVICE_IS_NOT_GIVEN, row.statuss());
    }
    if (!RegistrationNumber.valid(row.registracijasNumurs())) {
      errors.add("/RegistracijasNumurs", KitRefusal.WRONG_REGISTRATION_NUMBER);
    }
    RegisterDateRules.notAfterToday(errors, "/SpekaNo", row.spekaNo(), today);
    OfferedService service =
        new OfferedService(
            serviceType(row, errors),
            new OfferedService.Address(row.vzdKods(), plain(row.adrese()), null),
            null,
            municipality(row, today, errors),
            row.pakalpojumaSniegsanasForma(),
            row.planotaisKlientuSkaits(),
            row.klientiPecVecumaUnDzimuma(),
            parts(
                "KlientuGrupasNosaukums",
                row.klientuGrupasNosaukums(),
                MOST_GROUPS,
                LONGEST_GROUP,
                errors),
            contacts(row, errors));
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    return new TakenOver(
        row.pakalpojumaSniedzejaRegistracijasNumurs(),
        new ProviderTerms(
            row.registracijasNumurs(),
            plain(row.pakalpojumaSniedzejaNosaukums()),
            vocabulary.spelling(row.juridiskaisStatuss()),
            service.municipality(),
            false,
            null,
            null,
            today),
        service,
        row.spekaNo() == null ? today : row.spekaNo());
  }

  private String serviceType(PublishedRow row, FieldErrors errors) {
    String name = row.sniedzamaPakalpojumaNosaukums();
    Set<String> types = names.typesNamed(name);
    if (types.size() == 1) {
      return types.iterator().next();
    }
    if (types.isEmpty()) {
      errors.add(
          "/SniedzamaPakalpojumaNosaukums",
          RegistryRefusal.UNKNOWN_SERVICE_NAME,
          name,
          NearestWords.first(name, names.serviceNames()).stream()
              .limit(NEAREST)
              .collect(Collectors.joining(", ")));
    } else {
      errors.add(
          "/SniedzamaPakalpojumaNosaukums",
          RegistryRefusal.SERVICE_NAME_OF_SEVERAL,
          name,
          String.join(", ", types));
    }
    return null;
  }

  private String municipality(PublishedRow row, LocalDate today, FieldErrors errors) {
    if (row.pasvaldiba() != null) {
      territories.check(errors, "/Pasvaldiba", row.pasvaldiba(), today);
      return row.pasvaldiba();
    }
    Set<String> codes = names.municipalitiesIn(row.adrese(), today);
    if (codes.size() != 1) {
      errors.add(
          "/Adrese", RegistryRefusal.MUNICIPALITY_NOT_IN_ADDRESS, row.adrese(), codes.size());
      return null;
    }
    return codes.iterator().next();
  }

  private static OfferedService.Contacts contacts(PublishedRow row, FieldErrors errors) {
    List<String> emails = parts("Epasts", row.epasts(), MOST_CONTACTS, LONGEST_CONTACT, errors);
    emails.stream()
        .filter(each -> !E_MAIL.matcher(each).matches())
        .forEach(each -> wrong(errors, "Epasts", each, "name@example.lv"));
    return new OfferedService.Contacts(
        parts("MajasLapa", row.majasLapa(), MOST_CONTACTS, LONGEST_CONTACT, errors),
        parts("Talrunis", row.talrunis(), MOST_CONTACTS, LONGEST_NUMBER, errors),
        emails);
  }

  /** What stands in one cell, parted by semicolons. */
  private static List<String> parts(
      String column, String cell, int most, int longest, FieldErrors errors) {
    List<String> parts =
        cell == null
            ? List.of()
            : Arrays.stream(plain(cell).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    if (parts.size() > most || parts.stream().anyMatch(part -> part.length() > longest)) {
      wrong(errors, column, parts.size(), "≤ %d × ≤ %d, \"; \"".formatted(most, longest));
    }
    return parts;
  }

  private static void wrong(FieldErrors errors, String column, Object value, String form) {
    errors.add("/" + column, RegistryRefusal.PUBLISHED_FIELD_IS_WRONG, column, value, form);
  }

  private static String plain(String cell) {
    return MADE_HARMLESS.matcher(cell.strip()).replaceFirst("");
  }
}
