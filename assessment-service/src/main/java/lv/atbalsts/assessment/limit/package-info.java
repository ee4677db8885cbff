/**
 * The programme's limits (pakalpojumu apjoma ierobežojumi) as dated data with their sources: the
 * ministry adds versions without a release, each is told to the other services (ASM-10).
 */
package lv.atbalsts.assessment.limit;
