package lv.atbalsts.registry.plan;

import java.util.UUID;

/**
 * What is in force of a plan is written anew and not yet told: whoever has begun something by what
 * was in force before refuses here what takes the ground from under it.
 */
public record PlanInForceChanged(UUID planId) {}
