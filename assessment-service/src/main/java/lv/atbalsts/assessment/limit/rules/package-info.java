/**
 * The arithmetic of limits: windows, which version is in force, how a grant's quantity falls on
 * days, what is used, reserved and left. Values only; every quantity is exact.
 */
package lv.atbalsts.assessment.limit.rules;
