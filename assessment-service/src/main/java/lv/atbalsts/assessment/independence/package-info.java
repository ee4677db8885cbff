/** The way out: a person leaves the institution for a life of one's own (patstāvīga dzīve). */
package lv.atbalsts.assessment.independence;
