package com.lumiku.studio.generation.admin;

import com.lumiku.studio.generation.UnitHandler;

/**
 * What becomes of jobs that another program began and left open in our tables; a bean for each kind of job. Everything happens
 * in the caller's transaction.
 */
public interface ForeignJobs {

    /** The {@link UnitHandler#kind()}. */
    String kind();

    /** The table of the jobs, which has the columns id, userId, projectId, status and createdAt. */
    String table();

    /**
     * Ends a job, unless it has ended meanwhile.
     *
     * @param reason for the user whose job it is
     */
    void fail(String id, String reason);

    /**
     * Has what is missing of a job made here.
     *
     * @throws com.lumiku.studio.web.problem.ProblemException 409, saying why it cannot be made
     */
    void take(String id);
}
