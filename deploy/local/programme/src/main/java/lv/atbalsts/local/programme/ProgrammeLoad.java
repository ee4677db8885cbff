package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.atbalsts.local.programme.RegistrationLoad.Registration;

/** The programme load as a whole: who does what, in the order it happened. */
public final class ProgrammeLoad {
  /** The last day on which something happens in it: the claim is paid. */
  public static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 9);

  private final ApiClient api;
  private final Consumer<String> progress;

  private ProgrammeLoad(ApiClient api, Consumer<String> progress) {
    this.api = api;
    this.progress = progress;
  }

  /** Through this gateway, with tokens of this issuer; the progress is told line by line. */
  public static ProgrammeLoad through(URI gateway, URI issuer, Consumer<String> progress) {
    return through(new ApiClient(gateway, issuer), progress);
  }

  /** The same over connections that the caller has made. */
  public static ProgrammeLoad through(ApiClient api, Consumer<String> progress) {
    return new ProgrammeLoad(api, progress);
  }

  /** Whether the data hold the programme already; they are their own marker. */
  public boolean isLoaded() {
    return new ClaimLoad(api).isPaid();
  }

  /** Loads the programme; what an interrupted load has done already is not done twice. */
  public void load() {
    ProjectNumbers projects = projects();
    List<Registration> registrations = new RegistrationLoad(api).load();
    new InstitutionLoad(api).load();
    new DiPlanLoad(api).load();
    progress.accept("Providers' registrations, institutions, DI plans with their places");
    new ReadModelWait(api).await(projects.contracted(), 115, registrations.size());
    List<SyntheticPerson> persons = Population.all();
    progress.accept(
        "%d synthetic people: clients, assessments, plans, grants".formatted(persons.size()));
    ImportRows rows =
        new ImportRows(registrations.stream().collect(groupingBy(Registration::serviceType)));
    new ClientLoad(api, rows, progress).load(persons);
    progress.accept(new ClaimLoad(api).load());
  }

  /** Only the measures, projects and partners, and waits until assessment-service knows them. */
  public void loadProjects() {
    new ReadModelWait(api).await(projects().contracted(), 115, 0);
  }

  private ProjectNumbers projects() {
    new TerritoryCheck(api).check();
    progress.accept("Territories: 119 municipalities until 2021-06-30, 43 from 2021-07-01");
    ProjectNumbers projects = new ProjectLoad(api).load();
    new PartnerLoad(api).load(projects);
    progress.accept("Measures, projects, contracts and 115 partner municipalities");
    return projects;
  }

  /** The table as the values are now. */
  public IndicatorTable table() {
    return IndicatorTable.of(indicators());
  }

  /** The table after the load, once the last events have arrived. */
  public IndicatorTable settledTable() {
    return IndicatorTable.of(
        Polling.until(this::indicators, answer -> IndicatorTable.of(answer).exact()));
  }

  private JsonNode indicators() {
    return api.read(null, "/indicators?as-of=" + IndicatorTable.AS_OF);
  }
}
