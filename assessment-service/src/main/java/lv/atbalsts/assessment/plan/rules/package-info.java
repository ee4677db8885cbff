/** What a support plan costs, whether it fits an individual budget, and which plan a group has. */
package lv.atbalsts.assessment.plan.rules;
