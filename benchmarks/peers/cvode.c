/* CVODE on a block of subjects: BDF or Adams, both with Newton's method and the dense analytic Jacobian. */
#include <cvode/cvode.h>
#include <math.h>
#include <nvector/nvector_serial.h>
#include <stdlib.h>
#include <string.h>
#include <sundials/sundials_context.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

/* EQUATIONS */

static int right(realtype t, N_Vector y, N_Vector dy, void *data) {
  slope(t, N_VGetArrayPointer(y), N_VGetArrayPointer(dy), (const double *)data);
  return 0;
}

static int jac(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *data, N_Vector a, N_Vector b, N_Vector c) {
  SUNMatZero(J);
  jacobian(t, N_VGetArrayPointer(y), SM_COLS_D(J), (const double *)data);
  return 0;
}

static void store(double *out, const double *y) { memcpy(out, y, NS * sizeof(double)); }

/* Returns how many subjects failed. */
int run(int n, int np, int nu, int nt, int ns_stops, int stiff, double start, const double *times, const double *y0, const double *p,
        const double *stop, const double *regime, const double *jump, double rtol, double atol, double *out) {
  SUNContext ctx;
  if (SUNContext_Create(NULL, &ctx)) return n;
  N_Vector y = N_VNew_Serial(NS, ctx);
  double *v = N_VGetArrayPointer(y), *data = (double *)malloc(np * sizeof(double));
  void *mem = CVodeCreate(stiff ? CV_BDF : CV_ADAMS, ctx);
  SUNMatrix J = SUNDenseMatrix(NS, NS, ctx);
  SUNLinearSolver ls = SUNLinSol_Dense(y, J, ctx);
  store(v, y0);
  memcpy(data, p, np * sizeof(double));
  CVodeInit(mem, right, start, y);
  CVodeSStolerances(mem, rtol, atol);
  CVodeSetMaxNumSteps(mem, 1000000);
  CVodeSetUserData(mem, data);
  CVodeSetLinearSolver(mem, ls, J);
  CVodeSetJacFn(mem, jac);
  int failed = 0;
  for (int s = 0; s < n; s++) {
    double t = start;
    int j = 0, k = 0, bad = 0;
    store(v, y0 + s * NS);
    memcpy(data, p + s * np, np * sizeof(double));
    const double *stops = stop + s * ns_stops;
    while (!bad) {
      while (j < ns_stops && stops[j] <= t) {
        for (int i = 0; i < NS; i++) v[i] += jump[(s * ns_stops + j) * NS + i];
        memcpy(data + np - nu, regime + (s * (ns_stops + 1) + j + 1) * nu, nu * sizeof(double));
        j++;
      }
      while (k < nt && times[k] <= t) store(out + ((long)s * nt + k++) * NS, v);
      if (k == nt) break;
      double end = j < ns_stops && stops[j] < times[nt - 1] ? stops[j] : times[nt - 1], reached;
      CVodeReInit(mem, t, y);
      CVodeSetStopTime(mem, end);
      while (k < nt && times[k] < end && !bad) {
        bad = CVode(mem, times[k], y, &reached, CV_NORMAL) < 0;
        store(out + ((long)s * nt + k++) * NS, v);
      }
      if (!bad) bad = CVode(mem, end, y, &reached, CV_NORMAL) < 0;
      t = end;
    }
    failed += bad;
  }
  CVodeFree(&mem);
  SUNLinSolFree(ls);
  SUNMatDestroy(J);
  N_VDestroy(y);
  free(data);
  SUNContext_Free(&ctx);
  return failed;
}
