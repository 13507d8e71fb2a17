package org.waymark.recruitment;

/** How far a candidate meets a criterion of the vacancy, as one marker sees it. */
public enum CriterionMark {
    MET,
    PARTLY,
    NOT_MET
}
