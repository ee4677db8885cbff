package lv.atbalsts.local.system.programme;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import lv.atbalsts.local.system.programme.Registry.Registration;

/** The programme load as a whole: who does what, in the order it happened. */
public final class Programme {
  private final Api api;
  private final Consumer<String> progress;

  private Programme(Api api, Consumer<String> progress) {
    this.api = api;
    this.progress = progress;
  }

  /** Through this gateway, with tokens of this issuer; the progress is told line by line. */
  public static Programme through(URI gateway, URI issuer, Consumer<String> progress) {
    return through(new Api(gateway, issuer), progress);
  }

  /** The same over connections that the caller has made. */
  public static Programme through(Api api, Consumer<String> progress) {
    return new Programme(api, progress);
  }

  /** Whether the data hold the programme already; they are their own marker. */
  public boolean isLoaded() {
    return new OneClaim(api).isPaid();
  }

  /** Loads the programme; what an interrupted load has done already is not done twice. */
  public void load() {
    ProjectNumbers projects = projects();
    List<Registration> registrations = new Registry(api).load();
    new Institutions(api).load();
    new DiPlans(api).load();
    progress.accept("Providers' registrations, institutions, DI plans with their places");
    new ReadModels(api).await(projects.contracted(), 115, registrations.size());
    List<Person> persons = Population.all();
    progress.accept(
        "%d synthetic people: clients, assessments, plans, grants".formatted(persons.size()));
    ImportRows rows =
        new ImportRows(registrations.stream().collect(groupingBy(Registration::serviceType)));
    new Journeys(api, rows, progress).load(persons);
    progress.accept(new OneClaim(api).load());
  }

  /** Only the measures, projects and partners, and waits until assessment-service knows them. */
  public void loadProjects() {
    new ReadModels(api).await(projects().contracted(), 115, 0);
  }

  private ProjectNumbers projects() {
    new Territories(api).check();
    progress.accept("Territories: 119 municipalities until 2021-06-30, 43 from 2021-07-01");
    ProjectNumbers projects = new MeasuresAndProjects(api).load();
    new Partners(api).load(projects);
    progress.accept("Measures, projects, contracts and 115 partner municipalities");
    return projects;
  }

  /** The table as the values are now. */
  public Table table() {
    return Table.of(indicators());
  }

  /** The table after the load, once the last events have arrived. */
  public Table settledTable() {
    return Table.of(Settling.until(this::indicators, answer -> Table.of(answer).exact()));
  }

  private JsonNode indicators() {
    return api.read(null, "/indicators?as-of=" + Table.AS_OF);
  }
}
