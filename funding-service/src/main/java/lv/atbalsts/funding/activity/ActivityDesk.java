package lv.atbalsts.funding.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.activity.ActivityRequests.CorrectActivity;
import lv.atbalsts.funding.activity.ActivityRequests.CorrectOutput;
import lv.atbalsts.funding.activity.ActivityView.OutputSum;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The use cases of activities. */
@ApplicationScoped
public class ActivityDesk {

  private final Activities activities;
  private final ActivityOutputs outputs;
  private final ActivityKinds kinds;
  private final ProjectDesk projects;
  private final MeasureDesk measures;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ActivityDesk(
      Activities activities,
      ActivityOutputs outputs,
      ActivityKinds kinds,
      ProjectDesk projects,
      MeasureDesk measures,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.activities = activities;
    this.outputs = outputs;
    this.kinds = kinds;
    this.projects = projects;
    this.measures = measures;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  Page<ActivityKind> kinds(String measure, LocalDate day) {
    measures.requireKnown(measure);
    return Page.whole(
        kinds.all().stream()
            .filter(each -> each.isFor(measure) && (day == null || each.on(day)))
            .toList());
  }

  ActivityView record(UUID projectId, ActivityTerms request) {
    Project project = projects.visible(projectId);
    project.requireOpen();
    check(project, "", request);
    Activity activity = new Activity(project, request);
    activities.persistAndFlush(activity);
    outbox.publish(activity.recorded(project));
    return activity.view(List.of());
  }

  private void check(Project project, String at, ActivityTerms request) {
    FieldErrors errors = new FieldErrors();
    kinds.check(errors, at + "/kind", request.kind(), project.measure(), request.startsOn());
    errors.notBefore(
        at + "/endsOn",
        FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
        request.endsOn(),
        request.startsOn());
    measures.check(
        errors,
        project.measure(),
        Map.of(at + "/startsOn", request.startsOn(), at + "/endsOn", request.endsOn()));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  ActivityView correct(UUID id, CorrectActivity request) {
    Activity activity = activities.locked(id);
    Project project = projects.visible(activity.projectId());
    List<ActivityOutput> standing = outputs.standing(List.of(id));
    if (request.activity() == null) {
      outbox.publish(activity.annul(project, standing, request.reason()));
    } else {
      check(project, "/activity", request.activity());
      outbox.publish(activity.correct(project, request.activity(), standing, request.reason()));
    }
    activities.flush();
    return activity.view(OutputSum.of(standing, today()));
  }

  OutputView state(UUID id, OutputTerms request) {
    Activity activity = activities.locked(id);
    return stated(activity, projects.visible(activity.projectId()), "", request).view();
  }

  private ActivityOutput stated(
      Activity activity, Project project, String at, OutputTerms request) {
    activity.requireStanding();
    FieldErrors errors = new FieldErrors();
    activity.check(errors, at + "/date", request, today());
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    ActivityOutput output = new ActivityOutput(activity, request);
    outputs.persistAndFlush(output);
    outbox.publish(output.stated(activity.ref(project)));
    return output;
  }

  OutputView correctOutput(UUID id, CorrectOutput request) {
    ActivityOutput wrong = outputs.locked(id);
    Activity activity = activities.locked(wrong.activityId());
    Project project = projects.visible(activity.projectId());
    wrong.correct(request.reason(), callers.current().subject(), OffsetDateTime.now(clock));
    if (request.output() != null) {
      wrong.replaceBy(stated(activity, project, "/output", request.output()));
    }
    outbox.publish(wrong.corrected(activity.ref(project)));
    outputs.flush();
    return wrong.view();
  }

  /** The project's activities, with what is planned and was reached by a day. */
  Page<ActivityView> list(UUID projectId, LocalDate asOf, PageRequest page) {
    projects.visible(projectId);
    LocalDate day = asOf == null ? today() : asOf;
    Page<Activity> found = activities.page(page, Where.all().equal("projectId", projectId));
    Map<UUID, List<ActivityOutput>> standing =
        outputs.standing(found.items().stream().map(Activity::id).toList()).stream()
            .collect(Collectors.groupingBy(ActivityOutput::activityId));
    return found.map(
        each -> each.view(OutputSum.of(standing.getOrDefault(each.id(), List.of()), day)));
  }

  Page<OutputView> outputs(UUID id, PageRequest page) {
    projects.visible(activities.one(id).projectId());
    return outputs.page(page, Where.all().equal("activityId", id)).map(ActivityOutput::view);
  }

  /** Names a kind of activity that the measure's projects do not have on a day. */
  public void checkKind(
      FieldErrors errors, String pointer, String code, String measure, LocalDate day) {
    kinds.check(errors, pointer, code, measure, day);
  }

  /** Whether the caller reads the activity. */
  public boolean sees(UUID id) {
    return activities
        .findByIdOptional(id)
        .filter(each -> projects.sees(each.projectId()))
        .isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
