package lv.atbalsts.funding.project;

import java.util.List;

/** One page of projects. */
public record ProjectList(List<ProjectView> items) {}
