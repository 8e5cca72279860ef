; sources b7eb29c479d8b7f8c2daa03b15e3feb661134eb832170c0404091b60d63633ca
; made by numba 0.68.1 and llvmlite 0.50.0, not by hand
define internal range(i32 -1, -2) i32 @drive.integrate.0(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0) local_unnamed_addr {
B0.endif:
  %.436 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.88 = load i64, ptr %.87, align 8
  %.170425.not = icmp slt i64 %.88, 1
  br i1 %.170425.not, label %B100.thread, label %B58.lr.ph

B100.thread:                                      ; preds = %B0.endif
  %.332432 = getelementptr i8, ptr %arg.meta.4, i64 496
  store i64 %.88, ptr %.332432, align 8
  br label %B558

B58.lr.ph:                                        ; preds = %B0.endif
  %0 = icmp eq i64 %.88, 1
  br i1 %0, label %B58.epil.preheader, label %B58.lr.ph.new

B58.lr.ph.new:                                    ; preds = %B58.lr.ph
  %unroll_iter = and i64 %.88, 9223372036854775806
  br label %B58

B58:                                              ; preds = %B58, %B58.lr.ph.new
  %.176424426 = phi i64 [ 0, %B58.lr.ph.new ], [ %7, %B58 ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 488
  %.237 = load i64, ptr %sunkaddr, align 8
  %1 = add i64 %.176424426, %.237
  %.252 = icmp slt i64 %1, 0
  %.253 = select i1 %.252, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %1
  %.267 = getelementptr i64, ptr %2, i64 %.253
  store i64 %.176424426, ptr %.267, align 8
  %.183.1 = add nuw i64 %.176424426, 2
  %.237.1 = load i64, ptr %sunkaddr, align 8
  %3 = add i64 %.176424426, %.237.1
  %4 = add i64 %3, 1
  %.252.1 = icmp slt i64 %4, 0
  %.253.1 = select i1 %.252.1, i64 %arg.meta.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.meta.4, i64 %4
  %.267.1 = getelementptr i64, ptr %5, i64 %.253.1
  %6 = add i64 %.176424426, 1
  store i64 %6, ptr %.267.1, align 8
  %7 = add i64 %6, 1
  %niter.ncmp.1 = icmp eq i64 %7, %unroll_iter
  br i1 %niter.ncmp.1, label %B100.unr-lcssa, label %B58

B100.unr-lcssa:                                   ; preds = %B58
  %8 = and i64 %.88, 1
  %lcmp.mod.not = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not, label %B100, label %B58.epil.preheader

B58.epil.preheader:                               ; preds = %B100.unr-lcssa, %B58.lr.ph
  %.176424426.epil.init = phi i64 [ 0, %B58.lr.ph ], [ %.183.1, %B100.unr-lcssa ]
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 488
  %.237.epil = load i64, ptr %sunkaddr9, align 8
  %.238.epil = add nsw i64 %.237.epil, %.176424426.epil.init
  %.252.epil = icmp slt i64 %.238.epil, 0
  %.253.epil = select i1 %.252.epil, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.meta.4, i64 %.238.epil
  %.267.epil = getelementptr i64, ptr %9, i64 %.253.epil
  store i64 %.176424426.epil.init, ptr %.267.epil, align 8
  br label %B100

B100:                                             ; preds = %B58.epil.preheader, %B100.unr-lcssa
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.303.pre = load i64, ptr %sunkaddr10, align 8
  %.332 = getelementptr i8, ptr %arg.meta.4, i64 496
  store i64 %.303.pre, ptr %.332, align 8
  %.364 = icmp sgt i64 %.303.pre, 0
  br i1 %.364, label %B176.preheader, label %B558

B176.preheader:                                   ; preds = %B100
  %.398 = getelementptr i8, ptr %arg.meta.4, i64 504
  br label %B176

B176:                                             ; preds = %B176.endif, %B176.preheader
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.398, i8 0, i64 16, i1 false)
  %.450 = call i32 @drive.carry_on.1(ptr nonnull %.436, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0)
  %cond = icmp eq i32 %.450, 0
  br i1 %cond, label %B176.endif, label %B176.if.if, !prof !0

common.ret:                                       ; preds = %B176.if.if, %B558, %B554
  %common.ret.op = phi i32 [ 0, %B554 ], [ 0, %B558 ], [ %.450, %B176.if.if ]
  ret i32 %common.ret.op

B554:                                             ; preds = %B176.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B558:                                             ; preds = %B100, %B100.thread
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B176.endif:                                       ; preds = %B176
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 512
  %.499 = load i64, ptr %sunkaddr11, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.529 = load i64, ptr %sunkaddr12, align 8
  %.530 = sub nsw i64 1, %.529
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 496
  store i64 %.499, ptr %sunkaddr13, align 8
  store i64 %.530, ptr %sunkaddr12, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 472
  %.620 = load i64, ptr %sunkaddr14, align 8
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 456
  %.650 = load i64, ptr %sunkaddr15, align 8
  store i64 %.620, ptr %sunkaddr15, align 8
  store i64 %.650, ptr %sunkaddr14, align 8
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.740 = load i64, ptr %sunkaddr16, align 8
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.770 = load i64, ptr %sunkaddr17, align 8
  store i64 %.740, ptr %sunkaddr17, align 8
  store i64 %.770, ptr %sunkaddr16, align 8
  %.861 = icmp sgt i64 %.499, 0
  br i1 %.861, label %B176, label %B554

B176.if.if:                                       ; preds = %B176
  %.458 = icmp sgt i32 %.450, 0
  %.451 = load ptr, ptr %excinfo.1, align 8
  %.459 = select i1 %.458, ptr %.451, ptr undef
  store ptr %.459, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal range(i32 -1, -2) i32 @drive.carry_on.1(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0) local_unnamed_addr {
B0.endif.endif:
  %.250.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.318 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1199 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1248 = alloca [2 x i64], align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1707 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.88 = load i64, ptr %.87, align 8
  %.89 = add nsw i64 %.88, 5
  %.243 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.244.pre = load i64, ptr %.243, align 8
  br label %B92

B92:                                              ; preds = %B92.endif, %B0.endif.endif
  %lsr.iv = phi i64 [ 0, %B0.endif.endif ], [ %lsr.iv.next, %B92.endif ]
  %.244 = phi i64 [ %.244.pre, %B0.endif.endif ], [ %.381, %B92.endif ]
  %active.3.01035 = phi i64 [ 0, %B0.endif.endif ], [ %.420, %B92.endif ]
  %.18310311033 = phi i64 [ 0, %B0.endif.endif ], [ %.190, %B92.endif ]
  %0 = add i64 %.244, %lsr.iv
  %.262 = icmp slt i64 %0, 0
  %.263 = select i1 %.262, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %0
  %.277 = getelementptr i64, ptr %1, i64 %.263
  store i64 -1, ptr %.277, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 432
  %.309 = load i64, ptr %sunkaddr, align 8
  %2 = add i64 %lsr.iv, %.309
  %.332 = call i32 @drive.refill.2(ptr nonnull %.318, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.18310311033, i64 %2)
  %cond = icmp eq i32 %.332, 0
  br i1 %cond, label %B92.endif, label %B92.if.if, !prof !0

B312:                                             ; preds = %B92.endif
  %.433.not = icmp eq i64 %.420, 0
  br i1 %.433.not, label %B1646, label %B326.endif.endif.us.preheader

B326.endif.endif.us.preheader:                    ; preds = %B312
  br label %B326.endif.endif.us

B326.endif.endif.us:                              ; preds = %B684.B1628_crit_edge.us, %B326.endif.endif.us.preheader
  %active.5.0.us = phi i64 [ %active.6.2.us, %B684.B1628_crit_edge.us ], [ %.420, %B326.endif.endif.us.preheader ]
  %sunkaddr30 = getelementptr i8, ptr %arg.meta.4, i64 456
  %.469.us = load i64, ptr %sunkaddr30, align 8
  %sunkaddr31 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.499.us = load i64, ptr %sunkaddr31, align 8
  %.508.us = inttoptr i64 %.469.us to ptr
  %.509.idx.us = shl i64 %.499.us, 7
  %.509.us = getelementptr i8, ptr %arg.frame.4, i64 %.509.idx.us
  tail call void %.508.us(ptr %arg.frame.4, ptr %.509.us)
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.660.us = load i64, ptr %sunkaddr32, align 8
  %.676.us = icmp slt i64 %.660.us, 0
  %.677.us = select i1 %.676.us, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.660.us, 7
  %3 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.691.us = getelementptr double, ptr %3, i64 %.677.us
  %.692.us = load double, ptr %.691.us, align 8
  %.694.us = fadd double %.692.us, 0.000000e+00
  %4 = getelementptr i8, ptr %3, i64 8
  %.691.us.1 = getelementptr double, ptr %4, i64 %.677.us
  %.692.us.1 = load double, ptr %.691.us.1, align 8
  %.694.us.1 = fadd double %.694.us, %.692.us.1
  %5 = getelementptr i8, ptr %3, i64 16
  %.691.us.2 = getelementptr double, ptr %5, i64 %.677.us
  %.692.us.2 = load double, ptr %.691.us.2, align 8
  %.694.us.2 = fadd double %.694.us.1, %.692.us.2
  %6 = getelementptr i8, ptr %3, i64 24
  %.691.us.3 = getelementptr double, ptr %6, i64 %.677.us
  %.692.us.3 = load double, ptr %.691.us.3, align 8
  %.694.us.3 = fadd double %.694.us.2, %.692.us.3
  %7 = getelementptr i8, ptr %3, i64 32
  %.691.us.4 = getelementptr double, ptr %7, i64 %.677.us
  %.692.us.4 = load double, ptr %.691.us.4, align 8
  %.694.us.4 = fadd double %.694.us.3, %.692.us.4
  %8 = getelementptr i8, ptr %3, i64 40
  %.691.us.5 = getelementptr double, ptr %8, i64 %.677.us
  %.692.us.5 = load double, ptr %.691.us.5, align 8
  %.694.us.5 = fadd double %.694.us.4, %.692.us.5
  %9 = getelementptr i8, ptr %3, i64 48
  %.691.us.6 = getelementptr double, ptr %9, i64 %.677.us
  %.692.us.6 = load double, ptr %.691.us.6, align 8
  %.694.us.6 = fadd double %.694.us.5, %.692.us.6
  %10 = getelementptr i8, ptr %3, i64 56
  %.691.us.7 = getelementptr double, ptr %10, i64 %.677.us
  %.692.us.7 = load double, ptr %.691.us.7, align 8
  %.694.us.7 = fadd double %.694.us.6, %.692.us.7
  %11 = getelementptr i8, ptr %3, i64 64
  %.691.us.8 = getelementptr double, ptr %11, i64 %.677.us
  %.692.us.8 = load double, ptr %.691.us.8, align 8
  %.694.us.8 = fadd double %.694.us.7, %.692.us.8
  %12 = getelementptr i8, ptr %3, i64 72
  %.691.us.9 = getelementptr double, ptr %12, i64 %.677.us
  %.692.us.9 = load double, ptr %.691.us.9, align 8
  %.694.us.9 = fadd double %.694.us.8, %.692.us.9
  %13 = getelementptr i8, ptr %3, i64 80
  %.691.us.10 = getelementptr double, ptr %13, i64 %.677.us
  %.692.us.10 = load double, ptr %.691.us.10, align 8
  %.694.us.10 = fadd double %.694.us.9, %.692.us.10
  %14 = getelementptr i8, ptr %3, i64 88
  %.691.us.11 = getelementptr double, ptr %14, i64 %.677.us
  %.692.us.11 = load double, ptr %.691.us.11, align 8
  %.694.us.11 = fadd double %.694.us.10, %.692.us.11
  %15 = getelementptr i8, ptr %3, i64 96
  %.691.us.12 = getelementptr double, ptr %15, i64 %.677.us
  %.692.us.12 = load double, ptr %.691.us.12, align 8
  %.694.us.12 = fadd double %.694.us.11, %.692.us.12
  %16 = getelementptr i8, ptr %3, i64 104
  %.691.us.13 = getelementptr double, ptr %16, i64 %.677.us
  %.692.us.13 = load double, ptr %.691.us.13, align 8
  %.694.us.13 = fadd double %.694.us.12, %.692.us.13
  %17 = getelementptr i8, ptr %3, i64 112
  %.691.us.14 = getelementptr double, ptr %17, i64 %.677.us
  %.692.us.14 = load double, ptr %.691.us.14, align 8
  %.694.us.14 = fadd double %.694.us.13, %.692.us.14
  %18 = getelementptr i8, ptr %3, i64 120
  %.691.us.15 = getelementptr double, ptr %18, i64 %.677.us
  %.692.us.15 = load double, ptr %.691.us.15, align 8
  %.694.us.15 = fadd double %.694.us.14, %.692.us.15
  %.703.us = fcmp ogt double %.694.us.15, 0.000000e+00
  br i1 %.703.us, label %B548.us, label %B686.us.preheader

B548.us:                                          ; preds = %B326.endif.endif.us
  %sunkaddr33 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.736.us = load i64, ptr %sunkaddr33, align 8
  %sunkaddr34 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.766.us = load i64, ptr %sunkaddr34, align 8
  %.775.us = inttoptr i64 %.736.us to ptr
  %.776.idx.us = shl i64 %.766.us, 7
  %.776.us = getelementptr i8, ptr %arg.frame.4, i64 %.776.idx.us
  tail call void %.775.us(ptr nonnull %arg.frame.4, ptr %.776.us)
  br label %B686.us.preheader

B686.us.preheader:                                ; preds = %B548.us, %B326.endif.endif.us
  br label %B686.us

B686.us:                                          ; preds = %B1647.us, %B686.us.preheader
  %active.4.11056.us = phi i64 [ %active.6.2.us, %B1647.us ], [ %active.5.0.us, %B686.us.preheader ]
  %.87110471054.us = phi i64 [ %.878.us, %B1647.us ], [ 0, %B686.us.preheader ]
  %.878.us = add nuw nsw i64 %.87110471054.us, 1
  %sunkaddr35 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.935.us = load i64, ptr %sunkaddr35, align 8
  %.938.us = mul nsw i64 %.87110471054.us, %.89
  %.939.us = add nsw i64 %.935.us, %.938.us
  %sunkaddr36 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.972.us = load i64, ptr %sunkaddr36, align 8
  %.973.us = shl nsw i64 %.972.us, 4
  %.975.us = add nsw i64 %.973.us, %.87110471054.us
  %.989.us = icmp slt i64 %.975.us, 0
  %.990.us = select i1 %.989.us, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.975.us
  %.1004.us = getelementptr double, ptr %19, i64 %.990.us
  %.1005.us = load double, ptr %.1004.us, align 8
  %.1006.us = fcmp oeq double %.1005.us, 0.000000e+00
  br i1 %.1006.us, label %B866.us, label %B860.us

B860.us:                                          ; preds = %B686.us
  %sunkaddr37 = getelementptr i8, ptr %arg.meta.4, i64 112
  %.1040.us = load i64, ptr %sunkaddr37, align 8
  %.1041.us = shl nsw i64 %.1040.us, 4
  %.1043.us = add nsw i64 %.1041.us, %.87110471054.us
  %.1057.us = icmp slt i64 %.1043.us, 0
  %.1058.us = select i1 %.1057.us, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.1043.us
  %.1072.us = getelementptr double, ptr %20, i64 %.1058.us
  %.1073.us = load double, ptr %.1072.us, align 8
  %.1074.us = fcmp oeq double %.1073.us, 0.000000e+00
  br i1 %.1074.us, label %B866.us, label %B934.us

B866.us:                                          ; preds = %B860.us, %B686.us
  %sunkaddr38 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.1111.us = load i64, ptr %sunkaddr38, align 8
  %.1112.us = shl nsw i64 %.1111.us, 4
  %.1114.us = add nsw i64 %.1112.us, %.87110471054.us
  %.1128.us = icmp slt i64 %.1114.us, 0
  %.1129.us = select i1 %.1128.us, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.1114.us
  %.1143.us = getelementptr double, ptr %21, i64 %.1129.us
  %.1144.us = load double, ptr %.1143.us, align 8
  %.1145.us = fcmp oeq double %.1144.us, 0.000000e+00
  br i1 %.1145.us, label %B1647.us, label %B934.us

B934.us:                                          ; preds = %B866.us, %B860.us
  %.1162.us = icmp slt i64 %.939.us, 0
  %.1163.us = select i1 %.1162.us, i64 %arg.meta.5.0, i64 0
  %22 = getelementptr i64, ptr %arg.meta.4, i64 %.939.us
  %.1177.us = getelementptr i64, ptr %22, i64 %.1163.us
  %.1178.us = load i64, ptr %.1177.us, align 8
  %.1179.us = icmp slt i64 %.1178.us, 0
  br i1 %.1179.us, label %B1647.us, label %B976.us

B976.us:                                          ; preds = %B934.us
  store i64 0, ptr %.1199, align 8
  %.1211.us = call i32 @drive.serve.3(ptr nonnull %.1199, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %.87110471054.us, i64 %.939.us)
  %.1221.us = load i64, ptr %.1199, align 8
  %cond13 = icmp eq i32 %.1211.us, 0
  br i1 %cond13, label %B976.endif.us, label %B976.if.if, !prof !0

B976.endif.us:                                    ; preds = %B976.us
  %.1238.us = icmp slt i64 %.1221.us, 0
  br i1 %.1238.us, label %B1032.us, label %B1074.us

B1074.us:                                         ; preds = %B976.endif.us
  %.1294.not.us = icmp eq i64 %.1221.us, 0
  br i1 %.1294.not.us, label %B1200.us, label %B1096.us

B1096.us:                                         ; preds = %B1074.us
  %.1302.us = icmp eq i64 %.1221.us, 3
  %sunkaddr39 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i = load i64, ptr %sunkaddr39, align 8, !noalias !1
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr51 = select i1 %.1302.us, i64 0, i64 216
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B1096.us
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B1096.us ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B1288.us, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr51
  %.214.i = load i64, ptr %sunkaddr40, align 8, !noalias !1
  %23 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %23, 4
  %.219.i = add nsw i64 %.217.i, %.87110471054.us
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %24, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !1
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B1288.us.loopexit_crit_edge

B1032.us:                                         ; preds = %B976.endif.us
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1248, i8 0, i64 16, i1 false)
  %.1256.us = call i32 @lanes.diagnose.4(ptr nonnull %.1248, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %.87110471054.us)
  %cond14 = icmp eq i32 %.1256.us, 0
  br i1 %cond14, label %B1178.us, label %B1032.if.if, !prof !0

B1178.us:                                         ; preds = %B1032.us
  %sunkaddr41 = getelementptr inbounds i8, ptr %.1248, i64 8
  %.1266.fca.1.load.us = load i64, ptr %sunkaddr41, align 8
  %.1266.fca.0.load.us = load i64, ptr %.1248, align 8
  %.1379.not.us = icmp eq i64 %.1266.fca.0.load.us, 0
  br i1 %.1379.not.us, label %B1200.us, label %B1288.us

B1200.us:                                         ; preds = %B1178.us, %B1074.us
  %fault.3.3987.us = phi i64 [ %.1266.fca.1.load.us, %B1178.us ], [ -1, %B1074.us ]
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1410.us = load i64, ptr %sunkaddr43, align 8
  %.1411.us = shl nsw i64 %.1410.us, 4
  %.1413.us = add nsw i64 %.1411.us, %.87110471054.us
  %.1427.us = icmp slt i64 %.1413.us, 0
  %.1428.us = select i1 %.1427.us, i64 %arg.frame.5.0, i64 0
  %25 = getelementptr double, ptr %arg.frame.4, i64 %.1413.us
  %.1442.us = getelementptr double, ptr %25, i64 %.1428.us
  %.1443.us = load double, ptr %.1442.us, align 8
  %.1444.us = fcmp oeq double %.1443.us, 0x7FF0000000000000
  br i1 %.1444.us, label %B1288.us, label %B1334.us

B1334.us:                                         ; preds = %B1200.us
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.1525.us = load i64, ptr %sunkaddr44, align 8
  %.1526.us = shl nsw i64 %.1525.us, 4
  %.1528.us = add nsw i64 %.1526.us, %.87110471054.us
  %.1542.us = icmp slt i64 %.1528.us, 0
  %.1543.us = select i1 %.1542.us, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.1528.us
  %.1557.us = getelementptr double, ptr %26, i64 %.1543.us
  %.1558.us = load double, ptr %.1557.us, align 8
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1588.us = load i64, ptr %sunkaddr45, align 8
  %.1589.us = shl nsw i64 %.1588.us, 4
  %.1591.us = add nsw i64 %.1589.us, %.87110471054.us
  %.1605.us = icmp slt i64 %.1591.us, 0
  %.1606.us = select i1 %.1605.us, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1591.us
  %.1620.us = getelementptr double, ptr %27, i64 %.1606.us
  %.1621.us = load double, ptr %.1620.us, align 8
  %.1622.us = fcmp ult double %.1558.us, %.1621.us
  br i1 %.1622.us, label %B1496.us, label %B1458.us

B1458.us:                                         ; preds = %B1334.us
  call void @llvm.lifetime.start.p0(ptr nonnull %.250.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.72.i = load i64, ptr %sunkaddr46, align 8, !noalias !4
  %.73.not.i = icmp eq i64 %.72.i, 0
  br i1 %.73.not.i, label %B124.i, label %B228.i

B124.i:                                           ; preds = %B1458.us
  %sunkaddr47 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.104.i = load i64, ptr %sunkaddr47, align 8, !noalias !4
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.134.i = load i64, ptr %sunkaddr48, align 8, !noalias !4
  %.143.i = inttoptr i64 %.104.i to ptr
  %.144.idx.i = shl i64 %.134.i, 7
  %.144.i = getelementptr i8, ptr %arg.frame.4, i64 %.144.idx.i
  tail call void %.143.i(ptr nonnull %arg.frame.4, ptr %.144.i), !noalias !4
  %sunkaddr49 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.176.pr.i = load i64, ptr %sunkaddr49, align 8, !noalias !4
  %.177.not.i = icmp eq i64 %.176.pr.i, 0
  br i1 %.177.not.i, label %B150.i, label %B228.i

B150.i:                                           ; preds = %B124.i
  %sunkaddr50 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.208.i = load i64, ptr %sunkaddr50, align 8, !noalias !4
  %.209.i = shl nsw i64 %.208.i, 4
  %.211.i = add nsw i64 %.209.i, %.87110471054.us
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %28, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !4
  %.242.i = fcmp olt double %.241.i, 0x3FE679504222CC19
  br i1 %.242.i, label %B228.i, label %B270.i

B228.i:                                           ; preds = %B150.i, %B124.i, %B1458.us
  %.260.i = call i32 @drive.park.5(ptr nonnull %.250.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone %arg.tables.0, ptr readnone %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.87110471054.us, i64 %.939.us), !noalias !4
  switch i32 %.260.i, label %drive.consider_change.6 [
    i32 -2, label %drive.consider_change.7
    i32 0, label %drive.consider_change.7
  ], !prof !8

B270.i:                                           ; preds = %B150.i
  %sunkaddr52 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.327.i = load i64, ptr %sunkaddr52, align 8, !noalias !4
  %.330.i = shl nsw i64 %.327.i, 4
  %.332.i = add nsw i64 %.330.i, %.87110471054.us
  %.348.i = icmp slt i64 %.332.i, 0
  %.349.i = select i1 %.348.i, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.332.i
  %.363.i = getelementptr double, ptr %29, i64 %.349.i
  store double 0.000000e+00, ptr %.363.i, align 8, !noalias !4
  br label %drive.consider_change.7

drive.consider_change.7: ; preds = %B270.i, %B228.i, %B228.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.250.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  br label %B1496.us

drive.consider_change.6: ; preds = %B228.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.250.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B58.i.B1288.us.loopexit_crit_edge:                ; preds = %B58.i
  %30 = add i64 %.156.i, -1
  br label %B1288.us

B1288.us:                                         ; preds = %B58.i.B1288.us.loopexit_crit_edge, %B1200.us, %B1178.us, %B56.i
  %fault.3.3930.us = phi i64 [ %.1266.fca.1.load.us, %B1178.us ], [ %fault.3.3987.us, %B1200.us ], [ %30, %B58.i.B1288.us.loopexit_crit_edge ], [ -1, %B56.i ]
  %status.2.3929.us = phi i64 [ %.1266.fca.0.load.us, %B1178.us ], [ 0, %B1200.us ], [ %.1221.us, %B58.i.B1288.us.loopexit_crit_edge ], [ %.1221.us, %B56.i ]
  %sunkaddr63 = shl i64 %.1163.us, 3
  %sunkaddr64 = getelementptr i8, ptr %22, i64 %sunkaddr63
  %.87.i = load i64, ptr %sunkaddr64, align 8, !noalias !9
  %sunkaddr53 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.120.i = load i64, ptr %sunkaddr53, align 8, !noalias !9
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %.142.i = icmp slt i64 %.123.i, -1
  %.143.i9 = select i1 %.142.i, i64 %arg.meta.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %32 = getelementptr i8, ptr %31, i64 8
  %.157.i = getelementptr i64, ptr %32, i64 %.143.i9
  store i64 %status.2.3929.us, ptr %.157.i, align 8, !noalias !9
  %.174.i = icmp slt i64 %.123.i, -2
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %33 = getelementptr i8, ptr %31, i64 16
  %.189.i = getelementptr i64, ptr %33, i64 %.175.i
  store i64 %fault.3.3930.us, ptr %.189.i, align 8, !noalias !9
  %sunkaddr54 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.220.i = load i64, ptr %sunkaddr54, align 8, !noalias !9
  %.221.i = shl nsw i64 %.220.i, 4
  %.223.i = add nsw i64 %.221.i, %.87110471054.us
  %.237.i = icmp slt i64 %.223.i, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %34 = getelementptr double, ptr %arg.frame.4, i64 %.223.i
  %.252.i = getelementptr double, ptr %34, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !9
  %.10.i.i = fcmp olt double %.253.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.253.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.323.i = icmp slt i64 %.123.i, -3
  %.324.i = select i1 %.323.i, i64 %arg.meta.5.0, i64 0
  %35 = getelementptr i8, ptr %31, i64 24
  %.338.i = getelementptr i64, ptr %35, i64 %.324.i
  store i64 %.5.i.i, ptr %.338.i, align 8, !noalias !9
  %.340.i = icmp eq i64 %status.2.3929.us, 0
  br i1 %.340.i, label %B334.i, label %B410.i

B334.i:                                           ; preds = %B1288.us
  %.360.i = icmp slt i64 %.123.i, 0
  %.361.i = select i1 %.360.i, i64 %arg.meta.5.0, i64 0
  %.375.i = getelementptr i64, ptr %31, i64 %.361.i
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !9
  %.377.i = icmp sgt i64 %.376.i, 0
  br i1 %.377.i, label %B340.i, label %B410.i

B340.i:                                           ; preds = %B334.i
  %sunkaddr55 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i = load i64, ptr %sunkaddr55, align 8, !noalias !12
  %.63.not.i.not.i = icmp sgt i64 %.376.i, %.61.i.i
  br i1 %.63.not.i.not.i, label %drive.finish.8, label %B62.i.i

B62.i.i:                                          ; preds = %B340.i
  %.424.i = add nsw i64 %.376.i, -1
  %sunkaddr56 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i = load i64, ptr %sunkaddr56, align 8, !noalias !12
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i = load i64, ptr %sunkaddr57, align 8, !noalias !12
  %.138.i.i = mul nsw i64 %.134.i.i, %.87.i
  %.141.i.i = add i64 %.424.i, %.104.i.i
  %.143.i.i = add i64 %.141.i.i, %.138.i.i
  %.159.i.i = icmp slt i64 %.143.i.i, 0
  %.160.i.i = select i1 %.159.i.i, i64 %arg.tables.5.0, i64 0
  %36 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i
  %.174.i.i = getelementptr double, ptr %36, i64 %.160.i.i
  %.175.i.i = load double, ptr %.174.i.i, align 8, !noalias !12
  %.189.le.i.i = fcmp uno double %.175.i.i, 0.000000e+00
  %"$phi206.0.2.0.i.i" = select i1 %.189.le.i.i, double 0x7FF0000000000000, double %.175.i.i
  br label %drive.finish.8

B410.i:                                           ; preds = %B334.i, %B1288.us
  %sunkaddr58 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.495.i = load i64, ptr %sunkaddr58, align 8, !noalias !9
  %.496.i = shl nsw i64 %.495.i, 4
  %.498.i = add nsw i64 %.496.i, %.87110471054.us
  %.514.i = icmp slt i64 %.498.i, 0
  %.515.i = select i1 %.514.i, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.498.i
  %.529.i = getelementptr double, ptr %37, i64 %.515.i
  %"$phi468.0.2.0.in.sroa.speculate.load.B410.i" = load double, ptr %.529.i, align 8, !noalias !9
  br label %drive.finish.8

drive.finish.8: ; preds = %B410.i, %B62.i.i, %B340.i
  %"$phi468.0.2.0.in.sroa.speculated.i" = phi double [ %"$phi468.0.2.0.in.sroa.speculate.load.B410.i", %B410.i ], [ %"$phi206.0.2.0.i.i", %B62.i.i ], [ 0x7FF0000000000000, %B340.i ]
  %.551.i = icmp slt i64 %.87.i, 0
  %.552.i = select i1 %.551.i, i64 %arg.reached.5.0, i64 0
  %38 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.566.i = getelementptr double, ptr %38, i64 %.552.i
  store double %"$phi468.0.2.0.in.sroa.speculated.i", ptr %.566.i, align 8, !noalias !9
  %sunkaddr59 = mul i64 %.1163.us, 8
  %sunkaddr60 = getelementptr i8, ptr %22, i64 %sunkaddr59
  store i64 -1, ptr %sunkaddr60, align 8, !noalias !9
  br label %B1496.us

B1496.us:                                         ; preds = %drive.finish.8, %drive.consider_change.7, %B1334.us
  %sunkaddr71 = shl i64 %.1163.us, 3
  %sunkaddr72 = getelementptr i8, ptr %22, i64 %sunkaddr71
  %.1696.us = load i64, ptr %sunkaddr72, align 8
  %.1697.us = icmp slt i64 %.1696.us, 0
  br i1 %.1697.us, label %B1536.us, label %B1647.us

B1536.us:                                         ; preds = %B1496.us
  %.1721.us = call i32 @drive.refill.2(ptr nonnull %.1707, ptr nonnull %excinfo.7, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.87110471054.us, i64 %.939.us)
  %cond15 = icmp eq i32 %.1721.us, 0
  br i1 %cond15, label %B1536.endif.us, label %B1536.if.if, !prof !0

B1536.endif.us:                                   ; preds = %B1536.us
  %sunkaddr61 = mul i64 %.1163.us, 8
  %sunkaddr62 = getelementptr i8, ptr %22, i64 %sunkaddr61
  %.1776.us = load i64, ptr %sunkaddr62, align 8
  %.1776.lobit.neg.us = ashr i64 %.1776.us, 63
  %.1781.us = add i64 %.1776.lobit.neg.us, %active.4.11056.us
  br label %B1647.us

B1647.us:                                         ; preds = %B1536.endif.us, %B1496.us, %B934.us, %B866.us
  %active.6.2.us = phi i64 [ %active.4.11056.us, %B866.us ], [ %active.4.11056.us, %B934.us ], [ %.1781.us, %B1536.endif.us ], [ %active.4.11056.us, %B1496.us ]
  %exitcond1147.not = icmp eq i64 %.878.us, 16
  br i1 %exitcond1147.not, label %B684.B1628_crit_edge.us, label %B686.us

B684.B1628_crit_edge.us:                          ; preds = %B1647.us
  %.1807.us = icmp sgt i64 %active.6.2.us, 0
  br i1 %.1807.us, label %B326.endif.endif.us, label %B1642

common.ret:                                       ; preds = %B1536.if.if, %B1032.if.if, %B976.if.if, %B92.if.if, %B1646, %B1642, %drive.consider_change.6
  %common.ret.op = phi i32 [ 0, %B1642 ], [ 0, %B1646 ], [ %.332, %B92.if.if ], [ %.1211.us, %B976.if.if ], [ %.1256.us, %B1032.if.if ], [ %.1721.us, %B1536.if.if ], [ %.260.i, %drive.consider_change.6 ]
  ret i32 %common.ret.op

B1642:                                            ; preds = %B684.B1628_crit_edge.us
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1646:                                            ; preds = %B312
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B92.endif:                                        ; preds = %B92
  %.190 = add nuw nsw i64 %.18310311033, 1
  %sunkaddr65 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.381 = load i64, ptr %sunkaddr65, align 8
  %39 = add i64 %lsr.iv, %.381
  %.399 = icmp slt i64 %39, 0
  %.400 = select i1 %.399, i64 %arg.meta.5.0, i64 0
  %40 = getelementptr i64, ptr %arg.meta.4, i64 %39
  %.414 = getelementptr i64, ptr %40, i64 %.400
  %.415 = load i64, ptr %.414, align 8
  %.416 = icmp sgt i64 %.415, -1
  %.419 = zext i1 %.416 to i64
  %.420 = add nuw nsw i64 %active.3.01035, %.419
  %lsr.iv.next = add i64 %lsr.iv, %.89
  %exitcond.not = icmp eq i64 %.190, 16
  br i1 %exitcond.not, label %B312, label %B92

B92.if.if:                                        ; preds = %B92
  %.340 = icmp sgt i32 %.332, 0
  %.333 = load ptr, ptr %excinfo.1, align 8
  %.341 = select i1 %.340, ptr %.333, ptr undef
  store ptr %.341, ptr %excinfo, align 8
  br label %common.ret

B976.if.if:                                       ; preds = %B976.us
  %.1219 = icmp sgt i32 %.1211.us, 0
  %.1212 = load ptr, ptr %excinfo.2, align 8
  %.1220 = select i1 %.1219, ptr %.1212, ptr undef
  store ptr %.1220, ptr %excinfo, align 8
  br label %common.ret

B1032.if.if:                                      ; preds = %B1032.us
  %.1264 = icmp sgt i32 %.1256.us, 0
  %.1257 = load ptr, ptr %excinfo.3, align 8
  %.1265 = select i1 %.1264, ptr %.1257, ptr undef
  store ptr %.1265, ptr %excinfo, align 8
  br label %common.ret

B1536.if.if:                                      ; preds = %B1536.us
  %.1729 = icmp sgt i32 %.1721.us, 0
  %.1722 = load ptr, ptr %excinfo.7, align 8
  %.1730 = select i1 %.1729, ptr %.1722, ptr undef
  store ptr %.1730, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.refill.2(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.494 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.537 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.81 = icmp slt i64 %arg.notes, 0
  %.82 = select i1 %.81, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.96 = getelementptr i64, ptr %0, i64 %.82
  %.97547 = load i64, ptr %.96, align 8
  %.98548 = icmp slt i64 %.97547, 0
  br i1 %.98548, label %B46.preheader, label %B1184

B46.preheader:                                    ; preds = %B0
  br label %B46

B46:                                              ; preds = %B1185, %B46.preheader
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 504
  %.129 = load i64, ptr %sunkaddr, align 8
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.159 = load i64, ptr %sunkaddr57, align 8
  %.160 = icmp slt i64 %.129, %.159
  br i1 %.160, label %B104.preheader, label %B904

B104.preheader:                                   ; preds = %B46
  br label %B104

B104:                                             ; preds = %B806, %B104.preheader
  %.224 = phi i64 [ %.831, %B806 ], [ %.129, %B104.preheader ]
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 488
  %.194 = load i64, ptr %sunkaddr61, align 8
  %.225 = add nsw i64 %.194, %.224
  %.239 = icmp slt i64 %.225, 0
  %.240 = select i1 %.239, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %.225
  %.254 = getelementptr i64, ptr %1, i64 %.240
  %.255 = load i64, ptr %.254, align 8
  %.289 = add nsw i64 %.224, 1
  %sunkaddr65 = getelementptr i8, ptr %arg.meta.4, i64 504
  store i64 %.289, ptr %sunkaddr65, align 8
  %sunkaddr68 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.349 = load i64, ptr %sunkaddr68, align 8
  %.351 = mul nsw i64 %.255, 5
  %.352 = add nsw i64 %.349, %.351
  %.367 = icmp slt i64 %.352, -1
  %.368 = select i1 %.367, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %.352
  %3 = getelementptr i8, ptr %2, i64 8
  %.382 = getelementptr i64, ptr %3, i64 %.368
  %.383 = load i64, ptr %.382, align 8
  %.384.not = icmp eq i64 %.383, 0
  br i1 %.384.not, label %B308, label %B1185

B308:                                             ; preds = %B104
  %sunkaddr70 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.418 = load i64, ptr %sunkaddr70, align 8
  %sunkaddr71 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.448 = load i64, ptr %sunkaddr71, align 8
  %.449 = add nsw i64 %.448, 5
  %.451 = mul nsw i64 %.449, %.255
  %.452 = add nsw i64 %.451, %.418
  %.467 = icmp slt i64 %.452, 0
  %.468 = select i1 %.467, i64 %arg.meta.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.meta.4, i64 %.452
  %.482 = getelementptr i64, ptr %4, i64 %.468
  %.483 = load i64, ptr %.482, align 8
  %.485 = icmp eq i64 %.483, %.255
  br i1 %.485, label %B420, label %B462

B420:                                             ; preds = %B308
  %.504 = call i32 @drive.resume.9(ptr nonnull %.494, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.255)
  %cond = icmp eq i32 %.504, 0
  br i1 %cond, label %B1185, label %B420.if.if, !prof !0

B462:                                             ; preds = %B308
  store i64 0, ptr %.537, align 8
  %.549 = call i32 @drive.enter.10(ptr nonnull %.537, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.255)
  %.559 = load i64, ptr %.537, align 8
  %cond14 = icmp eq i32 %.549, 0
  br i1 %cond14, label %B462.endif, label %B462.if, !prof !0

B526:                                             ; preds = %B462.endif
  %sunkaddr72 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.606 = load i64, ptr %sunkaddr72, align 8
  %.607 = shl nsw i64 %.606, 4
  %.609 = add nsw i64 %.607, %arg.lane
  %.623 = icmp slt i64 %.609, 0
  %.624 = select i1 %.623, i64 %arg.frame.5.0, i64 0
  %5 = getelementptr double, ptr %arg.frame.4, i64 %.609
  %.638 = getelementptr double, ptr %5, i64 %.624
  %.639 = load double, ptr %.638, align 8
  %.640 = fcmp oeq double %.639, 0x7FF0000000000000
  br i1 %.640, label %B720, label %B766

B636:                                             ; preds = %B462.endif
  %.647 = icmp eq i64 %.559, 3
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i = load i64, ptr %sunkaddr74, align 8, !noalias !15
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr73 = select i1 %.647, i64 0, i64 216
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B636
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B636 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B720, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr78 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr73
  %.214.i = load i64, ptr %sunkaddr78, align 8, !noalias !15
  %6 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %6, 4
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %7, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !15
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B720.loopexit_crit_edge

B58.i.B720.loopexit_crit_edge:                    ; preds = %B58.i
  %8 = add i64 %.156.i, -1
  br label %B720

B720:                                             ; preds = %B58.i.B720.loopexit_crit_edge, %B56.i, %B526
  %"$phi720.0.2.3" = phi i64 [ -1, %B526 ], [ %8, %B58.i.B720.loopexit_crit_edge ], [ -1, %B56.i ]
  %9 = icmp eq i64 %.559, 0
  %sunkaddr81 = mul i64 %.82, 8
  %sunkaddr82 = getelementptr i8, ptr %0, i64 %sunkaddr81
  %.87.i = load i64, ptr %sunkaddr82, align 8, !noalias !18
  %sunkaddr85 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.120.i = load i64, ptr %sunkaddr85, align 8, !noalias !18
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %.142.i = icmp slt i64 %.123.i, -1
  %.143.i = select i1 %.142.i, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %11 = getelementptr i8, ptr %10, i64 8
  %.157.i = getelementptr i64, ptr %11, i64 %.143.i
  store i64 %.559, ptr %.157.i, align 8, !noalias !18
  %.174.i = icmp slt i64 %.123.i, -2
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %12 = getelementptr i8, ptr %10, i64 16
  %.189.i = getelementptr i64, ptr %12, i64 %.175.i
  store i64 %"$phi720.0.2.3", ptr %.189.i, align 8, !noalias !18
  %sunkaddr86 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.220.i = load i64, ptr %sunkaddr86, align 8, !noalias !18
  %.221.i = shl nsw i64 %.220.i, 4
  %.223.i = add nsw i64 %.221.i, %arg.lane
  %.237.i = icmp slt i64 %.223.i, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.223.i
  %.252.i = getelementptr double, ptr %13, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !18
  %.10.i.i = fcmp olt double %.253.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.253.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.323.i = icmp slt i64 %.123.i, -3
  %.324.i = select i1 %.323.i, i64 %arg.meta.5.0, i64 0
  %14 = getelementptr i8, ptr %10, i64 24
  %.338.i = getelementptr i64, ptr %14, i64 %.324.i
  store i64 %.5.i.i, ptr %.338.i, align 8, !noalias !18
  br i1 %9, label %B334.i, label %B410.i

B334.i:                                           ; preds = %B720
  %.360.i = icmp slt i64 %.123.i, 0
  %.361.i = select i1 %.360.i, i64 %arg.meta.5.0, i64 0
  %.375.i = getelementptr i64, ptr %10, i64 %.361.i
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !18
  %.377.i = icmp sgt i64 %.376.i, 0
  br i1 %.377.i, label %B340.i, label %B410.i

B340.i:                                           ; preds = %B334.i
  %sunkaddr87 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i = load i64, ptr %sunkaddr87, align 8, !noalias !21
  %.63.not.i.not.i = icmp sgt i64 %.376.i, %.61.i.i
  br i1 %.63.not.i.not.i, label %B766.thread, label %B62.i.i

B62.i.i:                                          ; preds = %B340.i
  %.424.i = add nsw i64 %.376.i, -1
  %sunkaddr88 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i = load i64, ptr %sunkaddr88, align 8, !noalias !21
  %sunkaddr89 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i = load i64, ptr %sunkaddr89, align 8, !noalias !21
  %.138.i.i = mul nsw i64 %.134.i.i, %.87.i
  %.141.i.i = add i64 %.424.i, %.104.i.i
  %.143.i.i = add i64 %.141.i.i, %.138.i.i
  %.159.i.i = icmp slt i64 %.143.i.i, 0
  %.160.i.i = select i1 %.159.i.i, i64 %arg.tables.5.0, i64 0
  %15 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i
  %.174.i.i = getelementptr double, ptr %15, i64 %.160.i.i
  %.175.i.i = load double, ptr %.174.i.i, align 8, !noalias !21
  %.189.le.i.i = fcmp uno double %.175.i.i, 0.000000e+00
  %"$phi206.0.2.0.i.i" = select i1 %.189.le.i.i, double 0x7FF0000000000000, double %.175.i.i
  br label %B766.thread

B410.i:                                           ; preds = %B334.i, %B720
  %sunkaddr90 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.495.i = load i64, ptr %sunkaddr90, align 8, !noalias !18
  %.496.i = shl nsw i64 %.495.i, 4
  %.498.i = add nsw i64 %.496.i, %arg.lane
  %.514.i = icmp slt i64 %.498.i, 0
  %.515.i = select i1 %.514.i, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.498.i
  %.529.i = getelementptr double, ptr %16, i64 %.515.i
  %"$phi468.0.2.0.in.sroa.speculate.load.B410.i" = load double, ptr %.529.i, align 8, !noalias !18
  br label %B766.thread

B766.thread:                                      ; preds = %B410.i, %B62.i.i, %B340.i
  %"$phi468.0.2.0.in.sroa.speculated.i" = phi double [ %"$phi468.0.2.0.in.sroa.speculate.load.B410.i", %B410.i ], [ %"$phi206.0.2.0.i.i", %B62.i.i ], [ 0x7FF0000000000000, %B340.i ]
  %.551.i = icmp slt i64 %.87.i, 0
  %.552.i = select i1 %.551.i, i64 %arg.reached.5.0, i64 0
  %17 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.566.i = getelementptr double, ptr %17, i64 %.552.i
  store double %"$phi468.0.2.0.in.sroa.speculated.i", ptr %.566.i, align 8, !noalias !18
  %sunkaddr91 = mul i64 %.82, 8
  %sunkaddr92 = getelementptr i8, ptr %0, i64 %sunkaddr91
  store i64 -1, ptr %sunkaddr92, align 8, !noalias !18
  br label %B806

B766:                                             ; preds = %B526
  %sunkaddr93 = mul i64 %.82, 8
  %sunkaddr94 = getelementptr i8, ptr %0, i64 %sunkaddr93
  %.799.pre = load i64, ptr %sunkaddr94, align 8
  %18 = icmp slt i64 %.799.pre, 0
  br i1 %18, label %B806, label %B1184

B806:                                             ; preds = %B766, %B766.thread
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 504
  %.831 = load i64, ptr %sunkaddr95, align 8
  %sunkaddr96 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.861 = load i64, ptr %sunkaddr96, align 8
  %.862 = icmp slt i64 %.831, %.861
  br i1 %.862, label %B104, label %B904

common.ret:                                       ; preds = %B462.if, %B420.if.if, %B1184, %B904
  %common.ret.op = phi i32 [ 0, %B904 ], [ 0, %B1184 ], [ %.504, %B420.if.if ], [ %.549, %B462.if ]
  ret i32 %common.ret.op

B904:                                             ; preds = %B806, %B46
  %.939 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.940 = load i64, ptr %.939, align 8
  %.941 = shl nsw i64 %.940, 4
  %.943 = add nsw i64 %.941, %arg.lane
  %.957 = icmp slt i64 %.943, 0
  %.958 = select i1 %.957, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.943
  %.972 = getelementptr double, ptr %19, i64 %.958
  store double 0x7FF0000000000000, ptr %.972, align 8
  %sunkaddr97 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1003 = load i64, ptr %sunkaddr97, align 8
  %.1004 = shl nsw i64 %.1003, 4
  %.1006 = add nsw i64 %.1004, %arg.lane
  %.1020 = icmp slt i64 %.1006, 0
  %.1021 = select i1 %.1020, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.1006
  %.1035 = getelementptr double, ptr %20, i64 %.1021
  store double 0x7FF0000000000000, ptr %.1035, align 8
  %sunkaddr98 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.1066 = load i64, ptr %sunkaddr98, align 8
  %.1067 = shl nsw i64 %.1066, 4
  %.1069 = add nsw i64 %.1067, %arg.lane
  %.1083 = icmp slt i64 %.1069, 0
  %.1084 = select i1 %.1083, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.1069
  %.1098 = getelementptr double, ptr %21, i64 %.1084
  store double -1.000000e+300, ptr %.1098, align 8
  %.1128 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1129 = load i64, ptr %.1128, align 8
  %.1132 = shl nsw i64 %.1129, 4
  %.1134 = add nsw i64 %.1132, %arg.lane
  %.1150 = icmp slt i64 %.1134, 0
  %.1151 = select i1 %.1150, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.1134
  %.1165 = getelementptr double, ptr %22, i64 %.1151
  store double 0x7FF0000000000000, ptr %.1165, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1184:                                            ; preds = %B1185, %B766, %B0
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1185:                                            ; preds = %B420, %B104
  %sunkaddr99 = mul i64 %.82, 8
  %sunkaddr100 = getelementptr i8, ptr %0, i64 %sunkaddr99
  %.97 = load i64, ptr %sunkaddr100, align 8
  %.98 = icmp slt i64 %.97, 0
  br i1 %.98, label %B46, label %B1184

B420.if.if:                                       ; preds = %B420
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B462.if:                                          ; preds = %B462
  %.557 = icmp sgt i32 %.549, 0
  %.550 = load ptr, ptr %excinfo.2, align 8
  %.558 = select i1 %.557, ptr %.550, ptr undef
  store ptr %.558, ptr %excinfo, align 8
  br label %common.ret

B462.endif:                                       ; preds = %B462
  %.575.not = icmp eq i64 %.559, 0
  br i1 %.575.not, label %B526, label %B636
}

define internal range(i32 -1, -2) i32 @drive.serve.3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.312 = alloca { i64, double }, align 8
  %excinfo.1 = alloca ptr, align 8
  %.546 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.707 = alloca ptr, align 8
  %excinfo.6 = alloca ptr, align 8
  %.988 = alloca i64, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.82 = getelementptr i8, ptr %arg.meta.4, i64 112
  %.83 = load i64, ptr %.82, align 8
  %.84 = shl nsw i64 %.83, 4
  %.86 = add nsw i64 %.84, %arg.lane
  %.100 = icmp slt i64 %.86, 0
  %.101 = select i1 %.100, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.86
  %.115 = getelementptr double, ptr %0, i64 %.101
  %.116 = load double, ptr %.115, align 8
  %.117 = fcmp oeq double %.116, 0.000000e+00
  br i1 %.117, label %B72, label %B76

common.ret:                                       ; preds = %B928.if.if, %B928.endif, %B616.if.if, %B428.endif.if.if, %B234.if.if, %B968, %B890, %B72
  %common.ret.op = phi i32 [ 0, %B72 ], [ 0, %B890 ], [ 0, %B968 ], [ %.320, %B234.if.if ], [ %.1000, %B928.if.if ], [ %.558, %B428.endif.if.if ], [ 0, %B928.endif ], [ %.719, %B616.if.if ]
  ret i32 %common.ret.op

B72:                                              ; preds = %B0
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B76:                                              ; preds = %B0
  %.161 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.162 = load i64, ptr %.161, align 8
  %.163 = shl nsw i64 %.162, 4
  %.165 = add nsw i64 %.163, %arg.lane
  %.179 = icmp slt i64 %.165, 0
  %.180 = select i1 %.179, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.165
  %.194 = getelementptr double, ptr %1, i64 %.180
  %.195 = load double, ptr %.194, align 8
  %.224 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.225 = load i64, ptr %.224, align 8
  %.226 = shl nsw i64 %.225, 4
  %.228 = add nsw i64 %.226, %arg.lane
  %.242 = icmp slt i64 %.228, 0
  %.243 = select i1 %.242, i64 %arg.frame.5.0, i64 0
  %2 = getelementptr double, ptr %arg.frame.4, i64 %.228
  %.257 = getelementptr double, ptr %2, i64 %.243
  %.258 = load double, ptr %.257, align 8
  %.300 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.301 = load i64, ptr %.300, align 8
  %.302 = icmp sgt i64 %.301, 0
  br i1 %.302, label %B234, label %B616

B234:                                             ; preds = %B76
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.312, i8 0, i64 16, i1 false)
  %.320 = call i32 @jumps.locate.11(ptr nonnull %.312, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %.330.fca.0.load = load i64, ptr %.312, align 8
  %sunkaddr = getelementptr inbounds nuw i8, ptr %.312, i64 8
  %.330.fca.1.load = load double, ptr %sunkaddr, align 8
  %cond = icmp eq i32 %.320, 0
  br i1 %cond, label %B234.endif, label %B234.if.if, !prof !0

B286:                                             ; preds = %B234.endif
  %.356 = fcmp ult double %.330.fca.1.load, 1.000000e+00
  %.395 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.396 = load i64, ptr %.395, align 8
  br i1 %.356, label %B302, label %B286.B428.endif_crit_edge

B286.B428.endif_crit_edge:                        ; preds = %B286
  %.171.i.phi.trans.insert = getelementptr i8, ptr %arg.meta.4, i64 128
  %.172.i.pre = load i64, ptr %.171.i.phi.trans.insert, align 8, !noalias !24
  %.pre = shl nsw i64 %.396, 4
  %.pre29 = add nsw i64 %.pre, %arg.lane
  %.pre30 = shl nsw i64 %.172.i.pre, 4
  %.pre31 = add nsw i64 %.pre30, %arg.lane
  br label %B428.endif

B302:                                             ; preds = %B286
  %.397 = shl nsw i64 %.396, 4
  %.399 = add nsw i64 %.397, %arg.lane
  %.413 = icmp slt i64 %.399, 0
  %.414 = select i1 %.413, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.399
  %.428 = getelementptr double, ptr %3, i64 %.414
  %.429 = load double, ptr %.428, align 8
  %.458 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.459 = load i64, ptr %.458, align 8
  %.460 = shl nsw i64 %.459, 4
  %.462 = add nsw i64 %.460, %arg.lane
  %.476 = icmp slt i64 %.462, 0
  %.477 = select i1 %.476, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.462
  %.491 = getelementptr double, ptr %4, i64 %.477
  %.492 = load double, ptr %.491, align 8
  %.494 = fmul double %.330.fca.1.load, %.492
  %.495 = fadd double %.429, %.494
  br label %B428.endif

B570:                                             ; preds = %B234.endif
  %sunkaddr1 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.58.i = load i64, ptr %sunkaddr1, align 8, !noalias !27
  %.140209.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140209.not.i, label %B616, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B570
  br label %B58.i

B58.i:                                            ; preds = %B338.i, %B58.i.preheader
  %.146207210.i = phi i64 [ %.153.i, %B338.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr6, align 8, !noalias !27
  %5 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %5, 4
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.248.i = load i64, ptr %sunkaddr8, align 8, !noalias !27
  %6 = add i64 %.146207210.i, %.248.i
  %.251.i1 = shl nsw i64 %6, 4
  %.253.i = add nsw i64 %.251.i1, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %7, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !27
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.313.i = load i64, ptr %sunkaddr9, align 8, !noalias !27
  %8 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %8, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.meta.4, i64 %8
  %.344.i = getelementptr i64, ptr %9, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !27
  %.366.i = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.215.i
  %.381.i = getelementptr double, ptr %10, i64 %.367.i
  %.382.i = load double, ptr %.381.i, align 8, !noalias !27
  %.384.i = fmul double %.283.i, %.382.i
  %.385.i = fcmp olt double %.384.i, 0.000000e+00
  br i1 %.385.i, label %B254.i, label %B338.i

B254.i:                                           ; preds = %B58.i
  %.388.i = icmp eq i64 %.345.i, 0
  br i1 %.388.i, label %B616, label %B266.i

B266.i:                                           ; preds = %B254.i
  %.392.i = sitofp i64 %.345.i to double
  %.393.i = fmul double %.283.i, %.392.i
  %.396.i = fcmp ogt double %.393.i, 0.000000e+00
  br i1 %.396.i, label %B616, label %for.end.i

B338.i:                                           ; preds = %for.end.i, %B58.i
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B616, label %B58.i

for.end.i:                                        ; preds = %B266.i
  %.429.le.i = fcmp ogt double %.283.i, 0.000000e+00
  %brmerge.le.i = fcmp one double %.283.i, 0.000000e+00
  %.mux.le.i = select i1 %.429.le.i, double 1.000000e+00, double -1.000000e+00
  %.427.0.le.i = select i1 %brmerge.le.i, double %.mux.le.i, double %.283.i
  %sunkaddr4.i = shl i64 %.367.i, 3
  %sunkaddr5.i = getelementptr inbounds i8, ptr %10, i64 %sunkaddr4.i
  store double %.427.0.le.i, ptr %sunkaddr5.i, align 8, !noalias !27
  br label %B338.i

B604:                                             ; preds = %B232.i, %B428.endif.endif
  %.629 = icmp slt i64 %arg.notes, -3
  %.630 = select i1 %.629, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %12 = getelementptr i8, ptr %11, i64 24
  %.644 = getelementptr i64, ptr %12, i64 %.630
  store i64 %.330.fca.0.load, ptr %.644, align 8
  br label %B802

B616:                                             ; preds = %B338.i, %B266.i, %B254.i, %B570, %B76
  %.719 = call i32 @lanes.save_within.12(ptr nonnull %.707, ptr nonnull %excinfo.6, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %.195)
  %cond26 = icmp eq i32 %.719, 0
  br i1 %cond26, label %B616.endif, label %B616.if.if, !prof !0

B670:                                             ; preds = %B616.endif
  %.771 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.772 = load i64, ptr %.771, align 8
  %.773 = shl nsw i64 %.772, 4
  %.775 = add nsw i64 %.773, %arg.lane
  %.789 = icmp slt i64 %.775, 0
  %.790 = select i1 %.789, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.775
  %.804 = getelementptr double, ptr %13, i64 %.790
  %.805 = load double, ptr %.804, align 8
  %.807 = fcmp oeq double %.805, %.195
  br i1 %.807, label %B738, label %B802

B738:                                             ; preds = %B670
  %.72.i = icmp slt i64 %arg.notes, 0
  %.73.i = select i1 %.72.i, i64 %arg.meta.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.87.i = getelementptr i64, ptr %14, i64 %.73.i
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !30
  %.104.i = icmp slt i64 %arg.notes, -2
  %.105.i = select i1 %.104.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i8, ptr %14, i64 16
  %.119.i = getelementptr i64, ptr %15, i64 %.105.i
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !30
  %.149.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !30
  %.242238.not.i = icmp slt i64 %.150.i, 1
  br i1 %.242238.not.i, label %B226.i, label %B126.lr.ph.i

B126.lr.ph.i:                                     ; preds = %B738
  %.839 = load i64, ptr %arg.meta.4, align 8
  %16 = shl i64 %.839, 4
  %17 = add i64 %16, %arg.lane
  %18 = shl i64 %arg.frame.5.0, 3
  br label %B126.i

B126.i:                                           ; preds = %B126.i, %B126.lr.ph.i
  %lsr.iv.i = phi i64 [ %17, %B126.lr.ph.i ], [ %lsr.iv.next.i, %B126.i ]
  %.248237239.i = phi i64 [ 0, %B126.lr.ph.i ], [ %.255.i, %B126.i ]
  %.255.i = add nuw nsw i64 %.248237239.i, 1
  %.298.i = icmp slt i64 %lsr.iv.i, 0
  %19 = select i1 %.298.i, i64 %18, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv.i, 3
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %20
  %.314.i = load double, ptr %scevgep1.i, align 8, !noalias !30
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.344.i3 = load i64, ptr %sunkaddr10, align 8, !noalias !30
  %.346.i = mul nsw i64 %.344.i3, %.88.i
  %.348.i = add nsw i64 %.346.i, %.120.i
  %.350.i = mul nsw i64 %.348.i, %.150.i
  %21 = add i64 %.248237239.i, %.350.i
  %.365.i = icmp slt i64 %21, 0
  %.366.i4 = select i1 %.365.i, i64 %arg.states.5.0, i64 0
  %22 = getelementptr double, ptr %arg.states.4, i64 %21
  %.380.i = getelementptr double, ptr %22, i64 %.366.i4
  store double %.314.i, ptr %.380.i, align 8, !noalias !30
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %exitcond.not.i5 = icmp eq i64 %.150.i, %.255.i
  br i1 %exitcond.not.i5, label %B226.i, label %B126.i

B226.i:                                           ; preds = %B126.i, %B738
  %.394.i = add nsw i64 %.120.i, 1
  %.423.i = getelementptr i8, ptr %arg.meta.4, i64 408
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !30
  %.426.i = mul nsw i64 %.88.i, 5
  %.427.i = add nsw i64 %.424.i, %.426.i
  %.442.i = icmp slt i64 %.427.i, 0
  %.443.i = select i1 %.442.i, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %.427.i
  %.457.i = getelementptr i64, ptr %23, i64 %.443.i
  store i64 %.394.i, ptr %.457.i, align 8, !noalias !30
  %sunkaddr2.i6 = shl i64 %.105.i, 3
  %sunkaddr3.i7 = getelementptr i8, ptr %14, i64 %sunkaddr2.i6
  %sunkaddr4.i8 = getelementptr i8, ptr %sunkaddr3.i7, i64 16
  store i64 %.394.i, ptr %sunkaddr4.i8, align 8, !noalias !30
  %.60.i.i = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !33
  %.63.not.i.i = icmp slt i64 %.394.i, %.61.i.i
  br i1 %.63.not.i.i, label %B62.i.i, label %lanes.take_save.13

B62.i.i:                                          ; preds = %B226.i
  %.103.i.i = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i = load i64, ptr %.103.i.i, align 8, !noalias !33
  %.133.i.i = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i = load i64, ptr %.133.i.i, align 8, !noalias !33
  %.138.i.i = mul nsw i64 %.134.i.i, %.88.i
  %.141.i.i = add i64 %.104.i.i, %.394.i
  %.143.i.i = add i64 %.141.i.i, %.138.i.i
  %.159.i.i = icmp slt i64 %.143.i.i, 0
  %.160.i.i = select i1 %.159.i.i, i64 %arg.tables.5.0, i64 0
  %24 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i
  %.174.i.i = getelementptr double, ptr %24, i64 %.160.i.i
  %.175.i.i = load double, ptr %.174.i.i, align 8, !noalias !33
  %.189.le.i.i = fcmp uno double %.175.i.i, 0.000000e+00
  %"$phi206.0.2.0.i.i" = select i1 %.189.le.i.i, double 0x7FF0000000000000, double %.175.i.i
  br label %lanes.take_save.13

lanes.take_save.13: ; preds = %B62.i.i, %B226.i
  %storemerge.i.i = phi double [ %"$phi206.0.2.0.i.i", %B62.i.i ], [ 0x7FF0000000000000, %B226.i ]
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.564.i = load i64, ptr %sunkaddr11, align 8, !noalias !30
  %.567.i = shl nsw i64 %.564.i, 4
  %.569.i = add nsw i64 %.567.i, %arg.lane
  %.585.i = icmp slt i64 %.569.i, 0
  %.586.i = select i1 %.585.i, i64 %arg.frame.5.0, i64 0
  %25 = getelementptr double, ptr %arg.frame.4, i64 %.569.i
  %.600.i = getelementptr double, ptr %25, i64 %.586.i
  store double %storemerge.i.i, ptr %.600.i, align 8, !noalias !30
  br label %B802

B802:                                             ; preds = %B616.endif, %lanes.take_save.13, %B670, %B604
  %t.2.0610 = phi double [ %"$phi428.0.2.0", %B604 ], [ %.195, %B616.endif ], [ %.195, %B670 ], [ %.195, %lanes.take_save.13 ]
  %k.2.0607 = phi i1 [ true, %B604 ], [ false, %B616.endif ], [ false, %B670 ], [ false, %lanes.take_save.13 ]
  %.907 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.908 = load i64, ptr %.907, align 8
  %.909 = shl nsw i64 %.908, 4
  %.911 = add nsw i64 %.909, %arg.lane
  %.925 = icmp slt i64 %.911, 0
  %.926 = select i1 %.925, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.911
  %.940 = getelementptr double, ptr %26, i64 %.926
  %.941 = load double, ptr %.940, align 8
  %.942 = fcmp oeq double %.941, 0x7FF0000000000000
  br i1 %.942, label %B890, label %B904

B890:                                             ; preds = %B802
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B904:                                             ; preds = %B802
  %.971 = fcmp oge double %t.2.0610, %.258
  %or.cond = select i1 %k.2.0607, i1 true, i1 %.971
  br i1 %or.cond, label %B928, label %B968

B928:                                             ; preds = %B904
  store i64 0, ptr %.988, align 8
  %.1000 = call i32 @drive.arrive.14(ptr nonnull %.988, ptr nonnull %excinfo.8, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond25 = icmp eq i32 %.1000, 0
  br i1 %cond25, label %B928.endif, label %B928.if.if, !prof !0

B968:                                             ; preds = %B904
  %.1068 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.1069 = load i64, ptr %.1068, align 8
  %.1070 = shl nsw i64 %.1069, 4
  %.1072 = add nsw i64 %.1070, %arg.lane
  %.1088 = icmp slt i64 %.1072, 0
  %.1089 = select i1 %.1088, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1072
  %.1103 = getelementptr double, ptr %27, i64 %.1089
  %.1104 = load double, ptr %.1103, align 8
  %.1133 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.1134 = load i64, ptr %.1133, align 8
  %.1152 = icmp slt i64 %.1134, 0
  %.1153 = select i1 %.1152, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.1134, 7
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %29 = getelementptr i8, ptr %28, i64 8
  %.1167 = getelementptr double, ptr %29, i64 %.1153
  %.1168 = load double, ptr %.1167, align 8
  %.1171 = fcmp uge double %.1104, %.1168
  %"$phi1118.0.2.0" = sext i1 %.1171 to i64
  store i64 %"$phi1118.0.2.0", ptr %retptr, align 8
  br label %common.ret

B234.endif:                                       ; preds = %B234
  %.353 = icmp sgt i64 %.330.fca.0.load, -1
  br i1 %.353, label %B286, label %B570

B234.if.if:                                       ; preds = %B234
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B428.endif:                                       ; preds = %B302, %B286.B428.endif_crit_edge
  %.174.i.pre-phi = phi i64 [ %.pre31, %B286.B428.endif_crit_edge ], [ %.462, %B302 ]
  %.113.i.pre-phi = phi i64 [ %.pre29, %B286.B428.endif_crit_edge ], [ %.399, %B302 ]
  %"$phi428.0.2.0" = phi double [ %.195, %B286.B428.endif_crit_edge ], [ %.495, %B302 ]
  %.50.i = getelementptr i8, ptr %arg.meta.4, i64 64
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !24
  %.52.i = shl nsw i64 %.51.i, 4
  %.53.i = add nsw i64 %.52.i, %arg.lane
  %.66.i = icmp slt i64 %.53.i, 0
  %.67.i = select i1 %.66.i, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %30, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !24
  %.126.i = icmp slt i64 %.113.i.pre-phi, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %31 = getelementptr double, ptr %arg.frame.4, i64 %.113.i.pre-phi
  %.141.i = getelementptr double, ptr %31, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !24
  %.143.i = fsub double %.82.i, %.142.i
  %.187.i = icmp slt i64 %.174.i.pre-phi, 0
  %.188.i = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.174.i.pre-phi
  %.202.i = getelementptr double, ptr %32, i64 %.188.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !24
  %.207.i = fdiv double %.143.i, %.203.i
  %.235.i = getelementptr i8, ptr %arg.meta.4, i64 152
  %.236.i = load i64, ptr %.235.i, align 8, !noalias !24
  %.237.i = shl nsw i64 %.236.i, 4
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %33, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !24
  %.295.i = getelementptr i8, ptr %arg.meta.4, i64 464
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !24
  %.324.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.325.i = load i64, ptr %.324.i, align 8, !noalias !24
  %.333.i = inttoptr i64 %.296.i to ptr
  %.334.idx.i = shl i64 %.325.i, 7
  %.334.i = getelementptr i8, ptr %arg.frame.4, i64 %.334.idx.i
  tail call void %.333.i(ptr nonnull %arg.frame.4, ptr %.334.i), !noalias !24
  %.558 = call i32 @lanes.save_within.12(ptr nonnull %.546, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %"$phi428.0.2.0")
  %cond24 = icmp eq i32 %.558, 0
  br i1 %cond24, label %B428.endif.endif, label %B428.endif.if.if, !prof !0

B428.endif.endif:                                 ; preds = %B428.endif
  %.33.i = fcmp olt double %.330.fca.1.load, 1.000000e+00
  br i1 %.33.i, label %B16.endif.endif.i, label %B604

B106.i:                                           ; preds = %B106.i.preheader, %B106.i
  %.187207209.i = phi i64 [ %.194.i, %B106.i ], [ 0, %B106.i.preheader ]
  %.194.i = add nuw nsw i64 %.187207209.i, 1
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.248.i11 = load i64, ptr %sunkaddr12, align 8, !noalias !36
  %34 = add i64 %.187207209.i, %.248.i11
  %.250.i = shl nsw i64 %34, 4
  %.252.i12 = add nsw i64 %.250.i, %arg.lane
  %.266.i13 = icmp slt i64 %.252.i12, 0
  %.267.i14 = select i1 %.266.i13, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.252.i12
  %.281.i = getelementptr double, ptr %35, i64 %.267.i14
  %.282.i15 = load double, ptr %.281.i, align 8, !noalias !36
  %.312.i = load i64, ptr %arg.meta.4, align 8, !noalias !36
  %36 = add i64 %.187207209.i, %.312.i
  %.314.i16 = shl nsw i64 %36, 4
  %.316.i = add nsw i64 %.314.i16, %arg.lane
  %.330.i17 = icmp slt i64 %.316.i, 0
  %.331.i = select i1 %.330.i17, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.316.i
  %.345.i18 = getelementptr double, ptr %37, i64 %.331.i
  store double %.282.i15, ptr %.345.i18, align 8, !noalias !36
  %exitcond.not.i19 = icmp eq i64 %.101.i, %.194.i
  br i1 %exitcond.not.i19, label %B232.i, label %B106.i

B232.i:                                           ; preds = %B16.endif.endif.i, %B106.i
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.381.i20 = load i64, ptr %sunkaddr13, align 8, !noalias !36
  %.382.i21 = shl nsw i64 %.381.i20, 4
  %.384.i22 = add nsw i64 %.382.i21, %arg.lane
  %.398.i = icmp slt i64 %.384.i22, 0
  %.399.i = select i1 %.398.i, i64 %arg.frame.5.0, i64 0
  %38 = getelementptr double, ptr %arg.frame.4, i64 %.384.i22
  %.413.i = getelementptr double, ptr %38, i64 %.399.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !36
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.444.i = load i64, ptr %sunkaddr14, align 8, !noalias !36
  %.447.i = shl nsw i64 %.444.i, 4
  %.449.i = add nsw i64 %.447.i, %arg.lane
  %.465.i = icmp slt i64 %.449.i, 0
  %.466.i = select i1 %.465.i, i64 %arg.frame.5.0, i64 0
  %39 = getelementptr double, ptr %arg.frame.4, i64 %.449.i
  %.480.i = getelementptr double, ptr %39, i64 %.466.i
  store double %.414.i, ptr %.480.i, align 8, !noalias !36
  br label %B604

B16.endif.endif.i:                                ; preds = %B428.endif.endif
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.52.i.i = load i64, ptr %sunkaddr15, align 8, !noalias !39
  %.53.i.i = shl nsw i64 %.52.i.i, 4
  %.54.i.i = add nsw i64 %.53.i.i, %arg.lane
  %.67.i.i = icmp slt i64 %.54.i.i, 0
  %.68.i.i = select i1 %.67.i.i, i64 %arg.frame.5.0, i64 0
  %40 = getelementptr double, ptr %arg.frame.4, i64 %.54.i.i
  %.82.i.i = getelementptr double, ptr %40, i64 %.68.i.i
  store double %.330.fca.1.load, ptr %.82.i.i, align 8, !noalias !39
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i.i = load i64, ptr %sunkaddr16, align 8, !noalias !39
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.141.i.i9 = load i64, ptr %sunkaddr17, align 8, !noalias !39
  %.149.i.i = inttoptr i64 %.112.i.i to ptr
  %.150.idx.i.i = shl i64 %.141.i.i9, 7
  %.150.i.i = getelementptr i8, ptr %arg.frame.4, i64 %.150.idx.i.i
  tail call void %.149.i.i(ptr nonnull %arg.frame.4, ptr %.150.i.i), !noalias !39
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.180.i.i = load i64, ptr %sunkaddr18, align 8, !noalias !39
  %.181.i.i = shl nsw i64 %.180.i.i, 4
  %.182.i.i = add nsw i64 %.181.i.i, %arg.lane
  %.195.i.i = icmp slt i64 %.182.i.i, 0
  %.196.i.i = select i1 %.195.i.i, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.182.i.i
  %.210.i.i = getelementptr double, ptr %41, i64 %.196.i.i
  %.211.i.i = load double, ptr %.210.i.i, align 8, !noalias !39
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.240.i.i = load i64, ptr %sunkaddr45, align 8, !noalias !39
  %.241.i.i = shl nsw i64 %.240.i.i, 4
  %.242.i.i = add nsw i64 %.241.i.i, %arg.lane
  %.255.i.i = icmp slt i64 %.242.i.i, 0
  %.256.i.i = select i1 %.255.i.i, i64 %arg.frame.5.0, i64 0
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.242.i.i
  %.270.i.i = getelementptr double, ptr %42, i64 %.256.i.i
  %.271.i.i = load double, ptr %.270.i.i, align 8, !noalias !39
  %.272.i.i = fmul double %.330.fca.1.load, %.271.i.i
  %.273.i.i = fadd double %.211.i.i, %.272.i.i
  %.301.i.i = getelementptr i8, ptr %arg.meta.4, i64 192
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !39
  %.303.i.i = shl nsw i64 %.302.i.i, 4
  %.304.i.i = add nsw i64 %.303.i.i, %arg.lane
  %.317.i.i = icmp slt i64 %.304.i.i, 0
  %.318.i.i = select i1 %.317.i.i, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.304.i.i
  %.332.i.i = getelementptr double, ptr %43, i64 %.318.i.i
  store double %.273.i.i, ptr %.332.i.i, align 8, !noalias !39
  %.100.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !36
  %.181208.not.i = icmp slt i64 %.101.i, 1
  br i1 %.181208.not.i, label %B232.i, label %B106.i.preheader

B106.i.preheader:                                 ; preds = %B16.endif.endif.i
  br label %B106.i

B428.endif.if.if:                                 ; preds = %B428.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B616.endif:                                       ; preds = %B616
  %.741 = fcmp olt double %.195, %.258
  br i1 %.741, label %B670, label %B802

B616.if.if:                                       ; preds = %B616
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B928.endif:                                       ; preds = %B928
  %.1010 = load i64, ptr %.988, align 8
  store i64 %.1010, ptr %retptr, align 8
  br label %common.ret

B928.if.if:                                       ; preds = %B928
  %.1008 = icmp sgt i32 %.1000, 0
  %.1001 = load ptr, ptr %excinfo.8, align 8
  %.1009 = select i1 %.1008, ptr %.1001, ptr undef
  store ptr %.1009, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

define internal range(i32 -1, -2) i32 @lanes.diagnose.4(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0:
  %.598 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.1454 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.58 = load i64, ptr %.57, align 8
  %.59 = shl nsw i64 %.58, 4
  %.61 = add nsw i64 %.59, %arg.lane
  %.75 = icmp slt i64 %.61, 0
  %.76 = select i1 %.75, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.61
  %.90 = getelementptr double, ptr %0, i64 %.76
  %.91 = load double, ptr %.90, align 8
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.121 = load i64, ptr %.120, align 8
  %.137 = icmp slt i64 %.121, 0
  %.138 = select i1 %.137, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.121, 7
  %1 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %2 = getelementptr i8, ptr %1, i64 8
  %.152 = getelementptr double, ptr %2, i64 %.138
  %.153 = load double, ptr %.152, align 8
  %.154 = fcmp ult double %.91, %.153
  br i1 %.154, label %B156.endif, label %B138

common.ret:                                       ; preds = %B1186.if.if, %B524.if.if, %B1568, %B506, %B386, %B138
  %common.ret.op = phi i32 [ 0, %B138 ], [ 0, %B386 ], [ 0, %B506 ], [ 0, %B1568 ], [ %.606, %B524.if.if ], [ %.1462, %B1186.if.if ]
  ret i32 %common.ret.op

B138:                                             ; preds = %B0
  store i64 1, ptr %retptr, align 8
  %retptr.repack658 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 -1, ptr %retptr.repack658, align 8
  br label %common.ret

B272:                                             ; preds = %B156.endif, %B274
  %.357669 = phi i64 [ %.364, %B274 ], [ 0, %B156.endif ]
  %exitcond.not = icmp eq i64 %..199, %.357669
  br i1 %exitcond.not, label %B410, label %B274

B274:                                             ; preds = %B272
  %.364 = add nuw i64 %.357669, 1
  %.421 = load i64, ptr %arg.meta.4, align 8
  %3 = add i64 %.357669, %.421
  %.424 = shl nsw i64 %3, 4
  %.426 = add nsw i64 %.424, %arg.lane
  %.440 = icmp slt i64 %.426, 0
  %.441 = select i1 %.440, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.426
  %.455 = getelementptr double, ptr %4, i64 %.441
  %.456 = load double, ptr %.455, align 8
  %.457 = tail call double @llvm.fabs.f64(double %.456)
  %.458 = fcmp ogt double %.457, 0x5F138D352E5096AF
  br i1 %.458, label %B386, label %B272

B386:                                             ; preds = %B274
  store i64 3, ptr %retptr, align 8
  %retptr.repack656 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  %5 = add i64 %.364, -1
  store i64 %5, ptr %retptr.repack656, align 8
  br label %common.ret

B410:                                             ; preds = %B272
  %.518 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.519 = load i64, ptr %.518, align 8
  %.520 = shl nsw i64 %.519, 4
  %.522 = add nsw i64 %.520, %arg.lane
  %.536 = icmp slt i64 %.522, 0
  %.537 = select i1 %.536, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.522
  %.551 = getelementptr double, ptr %6, i64 %.537
  %.552 = load double, ptr %.551, align 8
  %.560.le = fsub double %.552, %.552
  %.561.le = fcmp ord double %.560.le, 0.000000e+00
  br i1 %.561.le, label %B506, label %B524

B506:                                             ; preds = %B410
  store i64 2, ptr %retptr, align 8
  %retptr.repack655 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 -1, ptr %retptr.repack655, align 8
  br label %common.ret

B524:                                             ; preds = %B410
  %.606 = call i32 @lanes.measure.15(ptr nonnull %.598, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 39, i64 27, i64 28)
  switch i32 %.606, label %B524.if.if [
    i32 -2, label %B524.endif
    i32 0, label %B524.endif
  ], !prof !8

B738:                                             ; preds = %B738.preheader, %B738
  %.811671673 = phi i64 [ %.818, %B738 ], [ 0, %B738.preheader ]
  %.818 = add nuw nsw i64 %.811671673, 1
  %.872 = load i64, ptr %arg.meta.4, align 8
  %7 = add i64 %.811671673, %.872
  %.874 = shl nsw i64 %7, 4
  %.876 = add nsw i64 %.874, %arg.lane
  %.890 = icmp slt i64 %.876, 0
  %.891 = select i1 %.890, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.876
  %.905 = getelementptr double, ptr %8, i64 %.891
  %.906 = load double, ptr %.905, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 216
  %.936 = load i64, ptr %sunkaddr, align 8
  %9 = add i64 %.811671673, %.936
  %.938 = shl nsw i64 %9, 4
  %.940 = add nsw i64 %.938, %arg.lane
  %.954 = icmp slt i64 %.940, 0
  %.955 = select i1 %.954, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.940
  %.969 = getelementptr double, ptr %10, i64 %.955
  %.970 = load double, ptr %.969, align 8
  %11 = add i64 %.74.i, %.811671673
  %.986 = icmp slt i64 %11, 0
  %12 = shl i64 %.811671673, 3
  %13 = select i1 %.986, i64 %41, i64 32
  %scevgep36 = getelementptr i8, ptr %39, i64 %13
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 %12
  store double %.906, ptr %scevgep37, align 8
  %14 = add i64 %.718, %.811671673
  %.1018 = icmp slt i64 %14, 0
  %15 = select i1 %.1018, i64 %40, i64 0
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 %15
  %16 = shl i64 %.811671673, 3
  %scevgep39 = getelementptr i8, ptr %scevgep79, i64 %16
  store double %.970, ptr %scevgep39, align 8
  %exitcond699.not = icmp eq i64 %.199, %.818
  br i1 %exitcond699.not, label %B900.endif, label %B738

B1074:                                            ; preds = %B1074.preheader, %B1074
  %.1216677679 = phi i64 [ %.1223, %B1074 ], [ 0, %B1074.preheader ]
  %.1223 = add nuw nsw i64 %.1216677679, 1
  %17 = add i64 %.74.i, %.1216677679
  %.1263 = icmp slt i64 %17, 0
  %18 = select i1 %.1263, i64 %49, i64 0
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 %18
  %19 = shl i64 %.1216677679, 3
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 %19
  %.1279 = load double, ptr %scevgep77, align 8
  %20 = add i64 %.718, %.1216677679
  %.1295 = icmp slt i64 %20, 0
  %21 = select i1 %.1295, i64 %49, i64 0
  %scevgep73 = getelementptr i8, ptr %scevgep, i64 %21
  %22 = shl i64 %.1216677679, 3
  %scevgep38 = getelementptr i8, ptr %scevgep73, i64 %22
  %.1311 = load double, ptr %scevgep38, align 8
  %.1313 = fmul double %ahead.2.0, %.1311
  %.1314 = fadd double %.1279, %.1313
  %.1344 = load i64, ptr %arg.meta.4, align 8
  %23 = add i64 %.1216677679, %.1344
  %.1346 = shl nsw i64 %23, 4
  %.1348 = add nsw i64 %.1346, %arg.lane
  %.1362 = icmp slt i64 %.1348, 0
  %.1363 = select i1 %.1362, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1348
  %.1377 = getelementptr double, ptr %24, i64 %.1363
  store double %.1314, ptr %.1377, align 8
  %exitcond700.not = icmp eq i64 %.199, %.1223
  br i1 %exitcond700.not, label %B1186, label %B1074

B1186:                                            ; preds = %B1042.endif, %B1074
  %.1386 = fadd double %.262, %ahead.2.0
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.1416 = load i64, ptr %sunkaddr40, align 8
  %.1417 = shl nsw i64 %.1416, 4
  %.1419 = add nsw i64 %.1417, %arg.lane
  %.1433 = icmp slt i64 %.1419, 0
  %.1434 = select i1 %.1433, i64 %arg.frame.5.0, i64 0
  %25 = getelementptr double, ptr %arg.frame.4, i64 %.1419
  %.1448 = getelementptr double, ptr %25, i64 %.1434
  store double %.1386, ptr %.1448, align 8
  %.1462 = call i32 @lanes.measure.15(ptr nonnull %.1454, ptr nonnull %excinfo.7, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 39, i64 27, i64 28)
  switch i32 %.1462, label %B1186.if.if [
    i32 -2, label %B1186.endif
    i32 0, label %B1186.endif
  ], !prof !8

B1450.loopexit:                                   ; preds = %B58.i27
  %26 = add i64 %.156.i28, -1
  br label %B1450

B1450:                                            ; preds = %B1384.endif, %B976.endif, %B900.endif, %B1450.loopexit
  %fault.2.1 = phi i64 [ %storemerge127.i, %B976.endif ], [ %storemerge127.i, %B900.endif ], [ %26, %B1450.loopexit ], [ -1, %B1384.endif ]
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.1623 = load i64, ptr %sunkaddr42, align 8
  %.1624 = shl nsw i64 %.1623, 4
  %.1626 = add nsw i64 %.1624, %arg.lane
  %.1643 = icmp slt i64 %.1626, 0
  %.1644 = select i1 %.1643, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1626
  %.1658 = getelementptr double, ptr %27, i64 %.1644
  store double %.262, ptr %.1658, align 8
  %.1665 = icmp slt i64 %fault.2.1, 0
  br i1 %.1665, label %B1516, label %B1556

B1516:                                            ; preds = %B1450
  %.1695 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.1696 = load i64, ptr %.1695, align 8
  %.1699.not = icmp eq i64 %.1696, 0
  br i1 %.1699.not, label %B1556, label %B1568

B1556:                                            ; preds = %B1516, %B1450
  br label %B1568

B1568:                                            ; preds = %B1556, %B1516
  %"$phi1568.0.2.0" = phi i64 [ 4, %B1556 ], [ 7, %B1516 ]
  store i64 %"$phi1568.0.2.0", ptr %retptr, align 8
  %retptr.repack653 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %fault.2.1, ptr %retptr.repack653, align 8
  br label %common.ret

B156.endif:                                       ; preds = %B0
  %.198 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.199 = load i64, ptr %.198, align 8
  %.228 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.229 = load i64, ptr %.228, align 8
  %.230 = shl nsw i64 %.229, 4
  %.232 = add nsw i64 %.230, %arg.lane
  %.246 = icmp slt i64 %.232, 0
  %.247 = select i1 %.246, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.232
  %.261 = getelementptr double, ptr %28, i64 %.247
  %.262 = load double, ptr %.261, align 8
  %..199 = tail call i64 @llvm.smax.i64(i64 %.199, i64 0)
  br label %B272

B524.endif:                                       ; preds = %B524, %B524
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i = load i64, ptr %sunkaddr43, align 8, !noalias !42
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B524.endif
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B524.endif ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B524.endif.endif.endif.endif.endif, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.214.i = load i64, ptr %sunkaddr44, align 8, !noalias !42
  %29 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %29, 4
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %30, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !42
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B524.endif.endif.endif.endif.endif_crit_edge

B524.if.if:                                       ; preds = %B524
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B58.i.B524.endif.endif.endif.endif.endif_crit_edge: ; preds = %B58.i
  %31 = add i64 %.156.i, -1
  br label %B524.endif.endif.endif.endif.endif

B524.endif.endif.endif.endif.endif:               ; preds = %B58.i.B524.endif.endif.endif.endif.endif_crit_edge, %B56.i
  %storemerge127.i = phi i64 [ %31, %B58.i.B524.endif.endif.endif.endif.endif_crit_edge ], [ -1, %B56.i ]
  %32 = icmp sgt i64 %.199, 0
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.41.i = load i64, ptr %sunkaddr45, align 8, !noalias !45
  %.43.i = shl i64 %.41.i, 5
  %.44.i = add i64 %.61.i, 4
  %.74.i = add i64 %.44.i, %.43.i
  %.718 = add i64 %.74.i, %.199
  br i1 %32, label %B738.preheader, label %B900.endif

B738.preheader:                                   ; preds = %B524.endif.endif.endif.endif.endif
  %33 = shl i64 %.41.i, 8
  %34 = add i64 %.61.i, %.199
  %35 = shl i64 %34, 3
  %36 = getelementptr i8, ptr %arg.frame.4, i64 %33
  %37 = getelementptr i8, ptr %36, i64 %35
  %scevgep78 = getelementptr i8, ptr %37, i64 32
  %38 = shl i64 %.61.i, 3
  %39 = getelementptr i8, ptr %36, i64 %38
  %40 = shl i64 %arg.frame.5.0, 3
  %41 = add i64 %40, 32
  br label %B738

B900.endif:                                       ; preds = %B524.endif.endif.endif.endif.endif, %B738
  %.1045 = tail call double @llvm.fabs.f64(double %.262)
  %.10.i = fcmp olt double %.1045, 0x3EB0C6F7A0B5ED8D
  %.11.i = select i1 %.10.i, double 0x3EB0C6F7A0B5ED8D, double %.1045
  %.1074 = fmul double %.11.i, 0x3D719799812DEA11
  %.1079 = icmp slt i64 %storemerge127.i, 0
  br i1 %.1079, label %B976.endif, label %B1450

B976.endif:                                       ; preds = %B900.endif
  %.10.i9 = fcmp olt double %.1045, 1.000000e+00
  %.11.i10 = select i1 %.10.i9, double 1.000000e+00, double %.1045
  %.1121 = fcmp olt double %.1074, %.11.i10
  br i1 %.1121, label %B1042.endif.preheader, label %B1450

B1042.endif.preheader:                            ; preds = %B976.endif
  %42 = shl i64 %.41.i, 8
  %43 = add i64 %.61.i, %.199
  %44 = shl i64 %43, 3
  %45 = getelementptr i8, ptr %arg.frame.4, i64 %42
  %46 = getelementptr i8, ptr %45, i64 %44
  %scevgep = getelementptr i8, ptr %46, i64 32
  %47 = shl i64 %.61.i, 3
  %48 = getelementptr i8, ptr %45, i64 %47
  %scevgep75 = getelementptr i8, ptr %48, i64 32
  %49 = shl i64 %arg.frame.5.0, 3
  br label %B1042.endif

B1042.endif:                                      ; preds = %B1384.endif, %B1042.endif.preheader
  %ahead.2.0 = phi double [ %.152144, %B1384.endif ], [ %.1074, %B1042.endif.preheader ]
  %50 = icmp slt i64 %.199, 1
  br i1 %50, label %B1186, label %B1074.preheader

B1074.preheader:                                  ; preds = %B1042.endif
  br label %B1074

B1186.endif:                                      ; preds = %B1186, %B1186
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i21 = load i64, ptr %sunkaddr46, align 8, !noalias !48
  %..61.i22 = tail call i64 @llvm.smax.i64(i64 %.61.i21, i64 0)
  br label %B56.i24

B56.i24:                                          ; preds = %B58.i27, %B1186.endif
  %.149130.i25 = phi i64 [ %.156.i28, %B58.i27 ], [ 0, %B1186.endif ]
  %exitcond.not.i26 = icmp eq i64 %..61.i22, %.149130.i25
  br i1 %exitcond.not.i26, label %B1384.endif, label %B58.i27

B58.i27:                                          ; preds = %B56.i24
  %.156.i28 = add nuw i64 %.149130.i25, 1
  %sunkaddr47 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.214.i29 = load i64, ptr %sunkaddr47, align 8, !noalias !48
  %51 = add i64 %.149130.i25, %.214.i29
  %.217.i30 = shl nsw i64 %51, 4
  %.219.i31 = add nsw i64 %.217.i30, %arg.lane
  %.233.i32 = icmp slt i64 %.219.i31, 0
  %.234.i33 = select i1 %.233.i32, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.219.i31
  %.248.i34 = getelementptr double, ptr %52, i64 %.234.i33
  %.249.i35 = load double, ptr %.248.i34, align 8, !noalias !48
  %.257.le.i36 = fsub double %.249.i35, %.249.i35
  %.258.le.i37 = fcmp ord double %.257.le.i36, 0.000000e+00
  br i1 %.258.le.i37, label %B56.i24, label %B1450.loopexit

B1186.if.if:                                      ; preds = %B1186
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1384.endif:                                      ; preds = %B56.i24
  %.152144 = fmul double %ahead.2.0, 1.000000e+01
  %.1569 = fcmp olt double %.152144, %.11.i10
  br i1 %.1569, label %B1042.endif, label %B1450
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @drive.park.5(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr captures(none) %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr writeonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr #3 {
B0:
  %.58 = icmp slt i64 %arg.notes, 0
  %.59 = select i1 %.58, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.73 = getelementptr i64, ptr %0, i64 %.59
  %.74 = load i64, ptr %.73, align 8
  %.103 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.104 = load i64, ptr %.103, align 8
  %.105 = add i64 %.104, 5
  %.140 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.141 = load i64, ptr %.140, align 8
  %.142 = shl nsw i64 %.141, 4
  %.144 = add nsw i64 %.142, %arg.lane
  %.158 = icmp slt i64 %.144, 0
  %.159 = select i1 %.158, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.144
  %.173 = getelementptr double, ptr %1, i64 %.159
  store double 0.000000e+00, ptr %.173, align 8
  %.203 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.204 = load i64, ptr %.203, align 8
  %.205.not = icmp eq i64 %.204, 0
  br i1 %.205.not, label %B234.endif, label %B158

B158:                                             ; preds = %B0
  %.235 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.236 = load i64, ptr %.235, align 8
  %.237 = shl nsw i64 %.236, 4
  %.239 = add nsw i64 %.237, %arg.lane
  %.253 = icmp slt i64 %.239, 0
  %.254 = select i1 %.253, i64 %arg.frame.5.0, i64 0
  %2 = getelementptr double, ptr %arg.frame.4, i64 %.239
  %.268 = getelementptr double, ptr %2, i64 %.254
  %.269 = load double, ptr %.268, align 8
  %.270 = fmul double %.269, 2.000000e+00
  store double %.270, ptr %.268, align 8
  br label %B234.endif

B288:                                             ; preds = %B288.preheader, %B288
  %lsr.iv = phi i64 [ %lsr.iv.next, %B288 ], [ %arg.lane, %B288.preheader ]
  %.419438440 = phi i64 [ %.426, %B288 ], [ 0, %B288.preheader ]
  %.426 = add nuw nsw i64 %.419438440, 1
  %.467 = icmp slt i64 %lsr.iv, 0
  %3 = select i1 %.467, i64 %23, i64 0
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %lsr.iv, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %4
  %.483 = load double, ptr %scevgep8, align 8
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 520
  %.513 = load i64, ptr %sunkaddr10, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 104
  %.543 = load i64, ptr %sunkaddr, align 8
  %.545 = mul nsw i64 %.543, %.74
  %5 = add i64 %.513, %.545
  %6 = add i64 %.419438440, %5
  %.561 = icmp slt i64 %6, 0
  %.562 = select i1 %.561, i64 %arg.tables.5.0, i64 0
  %7 = getelementptr double, ptr %arg.tables.4, i64 %6
  %.576 = getelementptr double, ptr %7, i64 %.562
  store double %.483, ptr %.576, align 8
  %lsr.iv.next = add i64 %lsr.iv, 16
  %exitcond.not = icmp eq i64 %.331, %.426
  br i1 %exitcond.not, label %B398.endif, label %B288

B430:                                             ; preds = %B430.lr.ph.new, %B430
  %lsr.iv4 = phi ptr [ %scevgep, %B430.lr.ph.new ], [ %scevgep5, %B430 ]
  %lsr.iv1 = phi i64 [ %28, %B430.lr.ph.new ], [ %lsr.iv.next2, %B430 ]
  %lsr.iv12 = phi i64 [ %arg.notes, %B430.lr.ph.new ], [ %16, %B430 ]
  %lsr.iv3 = phi i64 [ %.771, %B430.lr.ph.new ], [ %lsr.iv.next4, %B430 ]
  %.722 = icmp slt i64 %lsr.iv12, 0
  %8 = select i1 %.722, i64 %25, i64 0
  %scevgep9 = getelementptr i8, ptr %lsr.iv4, i64 %8
  %.738 = load i64, ptr %scevgep9, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.768 = load i64, ptr %sunkaddr14, align 8
  %9 = add i64 %lsr.iv3, %.768
  %.787 = icmp slt i64 %9, 0
  %.788 = select i1 %.787, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %9
  %.802 = getelementptr i64, ptr %10, i64 %.788
  store i64 %.738, ptr %.802, align 8
  %11 = add i64 %lsr.iv12, 1
  %.722.1 = icmp slt i64 %11, 0
  %12 = select i1 %.722.1, i64 %26, i64 8
  %scevgep6 = getelementptr i8, ptr %lsr.iv4, i64 %12
  %.738.1 = load i64, ptr %scevgep6, align 8
  %.768.1 = load i64, ptr %sunkaddr14, align 8
  %13 = add i64 %lsr.iv3, %.768.1
  %14 = add i64 %13, 1
  %.787.1 = icmp slt i64 %14, 0
  %.788.1 = select i1 %.787.1, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.meta.4, i64 %14
  %.802.1 = getelementptr i64, ptr %15, i64 %.788.1
  store i64 %.738.1, ptr %.802.1, align 8
  %lsr.iv.next4 = add i64 %lsr.iv3, 2
  %lsr.iv.next2 = add i64 %lsr.iv1, -2
  %scevgep5 = getelementptr i8, ptr %lsr.iv4, i64 16
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  %16 = add i64 %11, 1
  br i1 %niter.ncmp.1, label %B502.loopexit.unr-lcssa, label %B430

B502.loopexit.unr-lcssa:                          ; preds = %B430
  %unroll_iter = and i64 %..105, 9223372036854775806
  %17 = and i64 %..105, 1
  %lcmp.mod.not = icmp eq i64 %17, 0
  br i1 %lcmp.mod.not, label %B502, label %B430.epil.preheader

B430.epil.preheader:                              ; preds = %B430.lr.ph, %B502.loopexit.unr-lcssa
  %.675444446.epil.init = phi i64 [ 0, %B430.lr.ph ], [ %unroll_iter, %B502.loopexit.unr-lcssa ]
  %.708.epil = add nsw i64 %.675444446.epil.init, %arg.notes
  %.722.epil = icmp slt i64 %.708.epil, 0
  %.723.epil = select i1 %.722.epil, i64 %arg.meta.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.meta.4, i64 %.708.epil
  %.737.epil = getelementptr i64, ptr %18, i64 %.723.epil
  %.738.epil = load i64, ptr %.737.epil, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.768.epil = load i64, ptr %sunkaddr11, align 8
  %.772.epil = add i64 %.675444446.epil.init, %.771
  %.773.epil = add i64 %.772.epil, %.768.epil
  %.787.epil = icmp slt i64 %.773.epil, 0
  %.788.epil = select i1 %.787.epil, i64 %arg.meta.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.meta.4, i64 %.773.epil
  %.802.epil = getelementptr i64, ptr %19, i64 %.788.epil
  store i64 %.738.epil, ptr %.802.epil, align 8
  br label %B502

B502:                                             ; preds = %B398.endif, %B430.epil.preheader, %B502.loopexit.unr-lcssa
  %.839 = getelementptr i8, ptr %arg.meta.4, i64 488
  %.840 = load i64, ptr %.839, align 8
  %.869 = getelementptr i8, ptr %arg.meta.4, i64 512
  %.870 = load i64, ptr %.869, align 8
  %.871 = add nsw i64 %.870, %.840
  %.886 = icmp slt i64 %.871, 0
  %.887 = select i1 %.886, i64 %arg.meta.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.meta.4, i64 %.871
  %.901 = getelementptr i64, ptr %20, i64 %.887
  store i64 %.74, ptr %.901, align 8
  %.932 = load i64, ptr %.869, align 8
  %.933 = add nsw i64 %.932, 1
  store i64 %.933, ptr %.869, align 8
  %.992 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.993 = load i64, ptr %.992, align 8
  %.995 = mul nsw i64 %.74, 5
  %.998 = add nsw i64 %.993, %.995
  %.1013 = icmp slt i64 %.998, -4
  %.1014 = select i1 %.1013, i64 %arg.meta.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.meta.4, i64 %.998
  %22 = getelementptr i8, ptr %21, i64 32
  %.1028 = getelementptr i64, ptr %22, i64 %.1014
  %.1029 = load i64, ptr %.1028, align 8
  %.1030 = add nsw i64 %.1029, 1
  store i64 %.1030, ptr %.1028, align 8
  %sunkaddr12 = shl i64 %.59, 3
  %sunkaddr13 = getelementptr inbounds i8, ptr %0, i64 %sunkaddr12
  store i64 -1, ptr %sunkaddr13, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B234.endif:                                       ; preds = %B158, %B0
  %.330 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.331 = load i64, ptr %.330, align 8
  %.413439.not = icmp slt i64 %.331, 1
  br i1 %.413439.not, label %B398.endif, label %B288.preheader

B288.preheader:                                   ; preds = %B234.endif
  %23 = shl i64 %arg.frame.5.0, 3
  br label %B288

B398.endif:                                       ; preds = %B234.endif, %B288
  %.627 = icmp slt i64 %.104, -4
  %..105 = select i1 %.627, i64 0, i64 %.105
  %.669445 = icmp sgt i64 %..105, 0
  br i1 %.669445, label %B430.lr.ph, label %B502

B430.lr.ph:                                       ; preds = %B398.endif
  %.771 = mul i64 %.105, %.74
  %24 = icmp eq i64 %..105, 1
  br i1 %24, label %B430.epil.preheader, label %B430.lr.ph.new

B430.lr.ph.new:                                   ; preds = %B430.lr.ph
  %25 = shl i64 %arg.meta.5.0, 3
  %26 = add i64 %25, 8
  %27 = lshr i64 %..105, 1
  %28 = shl nuw i64 %27, 1
  %29 = shl i64 %arg.notes, 3
  %scevgep = getelementptr i8, ptr %arg.meta.4, i64 %29
  br label %B430
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

define internal noundef i32 @lanes.measure.15(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.endif:
  %.62 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.63 = load i64, ptr %.62, align 8
  %.64 = shl i64 %.63, 4
  %.93 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94 = load i64, ptr %.93, align 8
  %.130 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131 = load i64, ptr %.130, align 8
  %.132 = shl i64 %.131, 4
  %.162 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163 = load i64, ptr %.162, align 8
  %0 = sub i64 %.94, %.63
  %.206 = shl i64 %0, 4
  %.207 = icmp sgt i64 %.206, 0
  br i1 %.207, label %B188.lr.ph, label %B226.endif

B188.lr.ph:                                       ; preds = %B0.endif
  %1 = shl i64 %.63, 7
  %2 = shl i64 %.131, 7
  %3 = shl i64 %.163, 3
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %scevgep12 = getelementptr i8, ptr %4, i64 %3
  %5 = add i64 %.163, %.132
  %6 = shl i64 %arg.frame.5.0, 3
  %7 = getelementptr i8, ptr %arg.frame.4, i64 %1
  %scevgep21 = getelementptr i8, ptr %7, i64 8
  %8 = add i64 %6, 32
  %9 = add i64 %6, 40
  br label %B188

B188:                                             ; preds = %B188, %B188.lr.ph
  %lsr.iv6 = phi i64 [ %lsr.iv.next7, %B188 ], [ 0, %B188.lr.ph ]
  %10 = add i64 %.64, %lsr.iv6
  %.302 = icmp slt i64 %10, 0
  %11 = select i1 %.302, i64 %6, i64 0
  %12 = shl i64 %lsr.iv6, 3
  %scevgep24 = getelementptr i8, ptr %scevgep21, i64 %11
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 %12
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -8
  %.318 = load double, ptr %scevgep26, align 8
  %13 = add i64 %5, %lsr.iv6
  %14 = add i64 %13, 4
  %.336 = icmp slt i64 %14, 0
  %15 = select i1 %.336, i64 %8, i64 32
  %scevgep9 = getelementptr i8, ptr %scevgep12, i64 %15
  %16 = shl i64 %lsr.iv6, 3
  %scevgep8 = getelementptr i8, ptr %scevgep9, i64 %16
  store double %.318, ptr %scevgep8, align 8
  %.318.1 = load double, ptr %scevgep25, align 8
  %17 = add i64 %5, %lsr.iv6
  %18 = add i64 %17, 5
  %.336.1 = icmp slt i64 %18, 0
  %19 = select i1 %.336.1, i64 %9, i64 40
  %scevgep6 = getelementptr i8, ptr %scevgep12, i64 %19
  %20 = shl i64 %lsr.iv6, 3
  %scevgep7 = getelementptr i8, ptr %scevgep6, i64 %20
  store double %.318.1, ptr %scevgep7, align 8
  %lsr.iv.next7 = add nuw nsw i64 %lsr.iv6, 2
  %.251.1.not = icmp eq i64 %.206, %lsr.iv.next7
  br i1 %.251.1.not, label %B226.endif.loopexit, label %B188

B374:                                             ; preds = %B344.else.if
  %.620 = icmp slt i64 %lsr.iv1, 0
  %21 = select i1 %.620, i64 %27, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv1, 3
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %22
  %.636 = load double, ptr %scevgep3, align 8
  %.651 = icmp slt i64 %.523259261, 0
  %23 = select i1 %.651, i64 %27, i64 0
  %scevgep4 = getelementptr i8, ptr %arg.frame.4, i64 %23
  %24 = shl i64 %.523259261, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %24
  store double %.636, ptr %scevgep5, align 8
  br label %B408

B408:                                             ; preds = %B344.else.if, %B374
  %lsr.iv.next2 = add i64 %lsr.iv1, 1
  %.530 = add i64 %.523259261, 1
  %lsr.iv.next3 = add i64 %lsr.iv2, -1
  %.517 = icmp sgt i64 %lsr.iv.next3, 4
  br i1 %.517, label %B344.else.if, label %B410

B410:                                             ; preds = %B226.endif, %B408
  store ptr null, ptr %retptr, align 8
  ret i32 0

B226.endif.loopexit:                              ; preds = %B188
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre = load i64, ptr %sunkaddr, align 8
  br label %B226.endif

B226.endif:                                       ; preds = %B226.endif.loopexit, %B0.endif
  %.420 = phi i64 [ %.420.pre, %B226.endif.loopexit ], [ %.131, %B0.endif ]
  %.387 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.388 = load i64, ptr %.387, align 8
  %.431 = inttoptr i64 %.388 to ptr
  %.432.idx = shl i64 %.420, 7
  %.432 = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx
  tail call void %.431(ptr %arg.frame.4, ptr %.432)
  %.517260.not = icmp slt i64 %.206, 1
  br i1 %.517260.not, label %B410, label %B344.else.if.lr.ph

B344.else.if.lr.ph:                               ; preds = %B226.endif
  %25 = add i64 %.163, %.132
  %26 = add i64 %25, 4
  %27 = shl i64 %arg.frame.5.0, 3
  %28 = shl i64 %.94, 4
  %29 = add i64 %28, 4
  %30 = sub i64 %29, %.64
  br label %B344.else.if

B344.else.if:                                     ; preds = %B344.else.if.lr.ph, %B408
  %lsr.iv2 = phi i64 [ %30, %B344.else.if.lr.ph ], [ %lsr.iv.next3, %B408 ]
  %lsr.iv1 = phi i64 [ %26, %B344.else.if.lr.ph ], [ %lsr.iv.next2, %B408 ]
  %.523259261 = phi i64 [ %.64, %B344.else.if.lr.ph ], [ %.530, %B408 ]
  %.569.1 = and i64 %.523259261, 15
  %.600.not = icmp eq i64 %.569.1, %arg.lane
  br i1 %.600.not, label %B408, label %B374
}

define internal noundef range(i32 -1, -2) i32 @jumps.locate.11(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0.endif.endif:
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.58 = load i64, ptr %.57, align 8
  %.59 = shl nsw i64 %.58, 4
  %.61 = add nsw i64 %.59, %arg.lane
  %.75 = icmp slt i64 %.61, 0
  %.76 = select i1 %.75, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.61
  %.90 = getelementptr double, ptr %0, i64 %.76
  %.91 = load double, ptr %.90, align 8
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.121 = load i64, ptr %.120, align 8
  %.122 = shl nsw i64 %.121, 4
  %.124 = add nsw i64 %.122, %arg.lane
  %.138 = icmp slt i64 %.124, 0
  %.139 = select i1 %.138, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.124
  %.153 = getelementptr double, ptr %1, i64 %.139
  %.154 = load double, ptr %.153, align 8
  %.189 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.190 = load i64, ptr %.189, align 8
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !51
  %.43.i = shl i64 %.41.i, 5
  %.44.i = or disjoint i64 %.43.i, 4
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !51
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.271 = icmp sgt i64 %.190, 0
  br i1 %.271, label %B220.lr.ph, label %common.ret

B220:                                             ; preds = %B220.lr.ph.new, %B220
  %.319531533 = phi i64 [ 0, %B220.lr.ph.new ], [ %.326.1, %B220 ]
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.380 = load i64, ptr %sunkaddr21, align 8
  %2 = add i64 %.319531533, %.380
  %.382 = shl nsw i64 %2, 4
  %.384 = add nsw i64 %.382, %arg.lane
  %.398 = icmp slt i64 %.384, 0
  %.399 = select i1 %.398, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.384
  %.413 = getelementptr double, ptr %3, i64 %.399
  %.414 = load double, ptr %.413, align 8
  %4 = add i64 %35, %.319531533
  %5 = add i64 %4, 4
  %.430 = icmp slt i64 %5, 0
  %6 = shl i64 %.319531533, 3
  %7 = select i1 %.430, i64 %37, i64 32
  %scevgep22 = getelementptr i8, ptr %scevgep175, i64 %7
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 %6
  store double %.414, ptr %scevgep23, align 8
  %.326.1 = add nuw i64 %.319531533, 2
  %.380.1 = load i64, ptr %sunkaddr21, align 8
  %8 = add i64 %.319531533, %.380.1
  %9 = shl i64 %8, 4
  %.384.1 = add i64 %.382.1, %9
  %.398.1 = icmp slt i64 %.384.1, 0
  %.399.1 = select i1 %.398.1, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.384.1
  %.413.1 = getelementptr double, ptr %10, i64 %.399.1
  %.414.1 = load double, ptr %.413.1, align 8
  %11 = add i64 %35, %.319531533
  %12 = add i64 %11, 5
  %.430.1 = icmp slt i64 %12, 0
  %13 = select i1 %.430.1, i64 %38, i64 40
  %scevgep20 = getelementptr i8, ptr %scevgep175, i64 %13
  %14 = shl i64 %.319531533, 3
  %scevgep19 = getelementptr i8, ptr %scevgep20, i64 %14
  store double %.414.1, ptr %scevgep19, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.326.1
  br i1 %niter.ncmp.1, label %B336.us.preheader.unr-lcssa, label %B220

B1162:                                            ; preds = %B1162.preheader.new, %B1162
  %.1622608610 = phi i64 [ 0, %B1162.preheader.new ], [ %.1629.1, %B1162 ]
  %15 = add i64 %112, %.1622608610
  %16 = add i64 %15, 4
  %.1669 = icmp slt i64 %16, 0
  %17 = shl i64 %.1622608610, 3
  %18 = select i1 %.1669, i64 %.pre-phi5, i64 32
  %scevgep12 = getelementptr i8, ptr %scevgep, i64 %18
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %17
  %.1685 = load double, ptr %scevgep13, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1715 = load i64, ptr %sunkaddr, align 8
  %19 = add i64 %.1622608610, %.1715
  %.1717 = shl nsw i64 %19, 4
  %.1719 = add nsw i64 %.1717, %arg.lane
  %.1733 = icmp slt i64 %.1719, 0
  %.1734 = select i1 %.1733, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.1719
  %.1748 = getelementptr double, ptr %20, i64 %.1734
  store double %.1685, ptr %.1748, align 8
  %.1629.1 = add nuw i64 %.1622608610, 2
  %21 = add i64 %112, %.1622608610
  %22 = add i64 %21, 5
  %.1669.1 = icmp slt i64 %22, 0
  %23 = select i1 %.1669.1, i64 %.pre-phi7, i64 40
  %scevgep10 = getelementptr i8, ptr %scevgep, i64 %23
  %24 = shl i64 %.1622608610, 3
  %scevgep9 = getelementptr i8, ptr %scevgep10, i64 %24
  %.1685.1 = load double, ptr %scevgep9, align 8
  %.1715.1 = load i64, ptr %sunkaddr, align 8
  %25 = add i64 %.1622608610, %.1715.1
  %26 = shl i64 %25, 4
  %.1719.1 = add i64 %.1717.1, %26
  %.1733.1 = icmp slt i64 %.1719.1, 0
  %.1734.1 = select i1 %.1733.1, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1719.1
  %.1748.1 = getelementptr double, ptr %27, i64 %.1734.1
  store double %.1685.1, ptr %.1748.1, align 8
  %niter143.ncmp.1 = icmp eq i64 %unroll_iter142, %.1629.1
  br i1 %niter143.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B1162

common.ret.loopexit.unr-lcssa:                    ; preds = %B1162
  %28 = and i64 %.190, 1
  %lcmp.mod140.not = icmp eq i64 %28, 0
  br i1 %lcmp.mod140.not, label %common.ret, label %B1162.epil.preheader

B1162.epil.preheader:                             ; preds = %B1162.preheader, %common.ret.loopexit.unr-lcssa
  %.1622608610.epil.init = phi i64 [ 0, %B1162.preheader ], [ %unroll_iter142, %common.ret.loopexit.unr-lcssa ]
  %.1655.epil = add nsw i64 %.1622608610.epil.init, %.74.i
  %.1669.epil = icmp slt i64 %.1655.epil, 0
  %.1670.epil = select i1 %.1669.epil, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.1655.epil
  %.1684.epil = getelementptr double, ptr %29, i64 %.1670.epil
  %.1685.epil = load double, ptr %.1684.epil, align 8
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1715.epil = load i64, ptr %sunkaddr22, align 8
  %.1716.epil = add nsw i64 %.1715.epil, %.1622608610.epil.init
  %.1717.epil = shl nsw i64 %.1716.epil, 4
  %.1719.epil = add nsw i64 %.1717.epil, %arg.lane
  %.1733.epil = icmp slt i64 %.1719.epil, 0
  %.1734.epil = select i1 %.1733.epil, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.1719.epil
  %.1748.epil = getelementptr double, ptr %30, i64 %.1734.epil
  store double %.1685.epil, ptr %.1748.epil, align 8
  br label %common.ret

common.ret:                                       ; preds = %B1162.epil.preheader, %common.ret.loopexit.unr-lcssa, %B0.endif.endif
  %best.2.0.lcssa649 = phi i64 [ -1, %B0.endif.endif ], [ %best.3.1.us, %common.ret.loopexit.unr-lcssa ], [ %best.3.1.us, %B1162.epil.preheader ]
  %best_x.2.0.lcssa648 = phi double [ 2.000000e+00, %B0.endif.endif ], [ %best_x.3.1.us, %common.ret.loopexit.unr-lcssa ], [ %best_x.3.1.us, %B1162.epil.preheader ]
  store i64 %best.2.0.lcssa649, ptr %retptr, align 8
  %retptr.repack517 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %best_x.2.0.lcssa648, ptr %retptr.repack517, align 8
  ret i32 0

B220.lr.ph:                                       ; preds = %B0.endif.endif
  %31 = icmp eq i64 %.190, 1
  br i1 %31, label %B220.lr.ph.B220.epil.preheader_crit_edge, label %B220.lr.ph.new

B220.lr.ph.B220.epil.preheader_crit_edge:         ; preds = %B220.lr.ph
  %.pre5 = shl i64 %arg.frame.5.0, 3
  %.pre8 = add i64 %.pre5, 32
  %.pre = add i64 %.pre5, 40
  br label %B220.epil.preheader

B220.lr.ph.new:                                   ; preds = %B220.lr.ph
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %.190, %const
  %32 = shl i64 %.41.i, 8
  %33 = shl i64 %.73.i, 3
  %34 = getelementptr i8, ptr %arg.frame.4, i64 %32
  %scevgep175 = getelementptr i8, ptr %34, i64 %33
  %35 = add i64 %.73.i, %.43.i
  %36 = shl i64 %arg.frame.5.0, 3
  %.382.1 = add i64 %arg.lane, 16
  %37 = add i64 %36, 32
  %38 = add i64 %36, 40
  br label %B220

B336.us.preheader.unr-lcssa:                      ; preds = %B220
  %39 = and i64 %.190, 1
  %lcmp.mod.not = icmp eq i64 %39, 0
  br i1 %lcmp.mod.not, label %B336.us.preheader, label %B220.epil.preheader

B220.epil.preheader:                              ; preds = %B336.us.preheader.unr-lcssa, %B220.lr.ph.B220.epil.preheader_crit_edge
  %.pre6.pre-phi = phi i64 [ %38, %B336.us.preheader.unr-lcssa ], [ %.pre, %B220.lr.ph.B220.epil.preheader_crit_edge ]
  %.pre.pre-phi9 = phi i64 [ %37, %B336.us.preheader.unr-lcssa ], [ %.pre8, %B220.lr.ph.B220.epil.preheader_crit_edge ]
  %.pre.pre-phi = phi i64 [ %36, %B336.us.preheader.unr-lcssa ], [ %.pre5, %B220.lr.ph.B220.epil.preheader_crit_edge ]
  %.319531533.epil.init = phi i64 [ %unroll_iter, %B336.us.preheader.unr-lcssa ], [ 0, %B220.lr.ph.B220.epil.preheader_crit_edge ]
  %sunkaddr184 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.380.epil = load i64, ptr %sunkaddr184, align 8
  %.381.epil = add nsw i64 %.380.epil, %.319531533.epil.init
  %.382.epil = shl nsw i64 %.381.epil, 4
  %.384.epil = add nsw i64 %.382.epil, %arg.lane
  %.398.epil = icmp slt i64 %.384.epil, 0
  %.399.epil = select i1 %.398.epil, i64 %arg.frame.5.0, i64 0
  %40 = getelementptr double, ptr %arg.frame.4, i64 %.384.epil
  %.413.epil = getelementptr double, ptr %40, i64 %.399.epil
  %.414.epil = load double, ptr %.413.epil, align 8
  %.416.epil = add nsw i64 %.319531533.epil.init, %.74.i
  %.430.epil = icmp slt i64 %.416.epil, 0
  %.431.epil = select i1 %.430.epil, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.416.epil
  %.445.epil = getelementptr double, ptr %41, i64 %.431.epil
  store double %.414.epil, ptr %.445.epil, align 8
  br label %B336.us.preheader

B336.us.preheader:                                ; preds = %B220.epil.preheader, %B336.us.preheader.unr-lcssa
  %.pre-phi7 = phi i64 [ %.pre6.pre-phi, %B220.epil.preheader ], [ %38, %B336.us.preheader.unr-lcssa ]
  %.pre-phi5 = phi i64 [ %.pre.pre-phi9, %B220.epil.preheader ], [ %37, %B336.us.preheader.unr-lcssa ]
  %.pre-phi = phi i64 [ %.pre.pre-phi, %B220.epil.preheader ], [ %36, %B336.us.preheader.unr-lcssa ]
  %.1327 = tail call double @llvm.fabs.f64(double %.91)
  %.1332 = fdiv double %.1327, %.154
  %.10.i = fcmp ogt double %.1332, 1.000000e+00
  %.11.i = select i1 %.10.i, double %.1332, double 1.000000e+00
  %.1361.us.peel = fmul double %.11.i, 1.000000e-15
  %scevgep155 = getelementptr i8, ptr %arg.frame.4, i64 8
  br label %B336.us

B336.us:                                          ; preds = %B1245.us, %B336.us.preheader
  %best.2.0580.us = phi i64 [ %best.3.1.us, %B1245.us ], [ -1, %B336.us.preheader ]
  %best_x.2.0579.us = phi double [ %best_x.3.1.us, %B1245.us ], [ 2.000000e+00, %B336.us.preheader ]
  %.551565577.us = phi i64 [ %.558.us, %B1245.us ], [ 0, %B336.us.preheader ]
  %.558.us = add nuw nsw i64 %.551565577.us, 1
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.615.us = load i64, ptr %sunkaddr23, align 8
  %.617.us = add nsw i64 %.615.us, %.551565577.us
  %.618.us = shl nsw i64 %.617.us, 4
  %.620.us = add nsw i64 %.618.us, %arg.lane
  %.634.us = icmp slt i64 %.620.us, 0
  %.635.us = select i1 %.634.us, i64 %arg.frame.5.0, i64 0
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.620.us
  %.649.us = getelementptr double, ptr %42, i64 %.635.us
  %.650.us = load double, ptr %.649.us, align 8
  %.721.us = add nsw i64 %.551565577.us, %.74.i
  %.735.us = icmp slt i64 %.721.us, 0
  %.736.us = select i1 %.735.us, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.721.us
  %.750.us = getelementptr double, ptr %43, i64 %.736.us
  %.751.us = load double, ptr %.750.us, align 8
  %.753.us = fmul double %.650.us, %.751.us
  %.754.us = fcmp ult double %.753.us, 0.000000e+00
  br i1 %.754.us, label %B484.us, label %B1245.us

B484.us:                                          ; preds = %B336.us
  %sunkaddr24 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.680.us = load i64, ptr %sunkaddr24, align 8
  %.682.us = add nsw i64 %.680.us, %.551565577.us
  %44 = getelementptr i64, ptr %arg.meta.4, i64 %.682.us
  %.696.us = icmp slt i64 %.682.us, 0
  %.697.us = select i1 %.696.us, i64 %arg.meta.5.0, i64 0
  %.711.us = getelementptr i64, ptr %44, i64 %.697.us
  %.712.us = load i64, ptr %.711.us, align 8
  %.790.us = sitofp i64 %.712.us to double
  %.791.us = fmul double %.751.us, %.790.us
  %.794.us = fcmp olt double %.791.us, 0.000000e+00
  br i1 %.794.us, label %B1245.us, label %B608.endif.us.peel

B608.endif.us.peel:                               ; preds = %B484.us
  %.816.us = fmul double %.650.us, 1.000000e-300
  %sunkaddr25 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.52.i = load i64, ptr %sunkaddr25, align 8, !noalias !54
  %.53.i = shl nsw i64 %.52.i, 4
  %.54.i = add nsw i64 %.53.i, %arg.lane
  %.67.i = icmp slt i64 %.54.i, 0
  %.68.i = select i1 %.67.i, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.54.i
  %.82.i = getelementptr double, ptr %45, i64 %.68.i
  store double 0.000000e+00, ptr %.82.i, align 8, !noalias !54
  %sunkaddr26 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i = load i64, ptr %sunkaddr26, align 8, !noalias !54
  %sunkaddr27 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.141.i = load i64, ptr %sunkaddr27, align 8, !noalias !54
  %.149.i = inttoptr i64 %.112.i to ptr
  %.150.idx.i = shl i64 %.141.i, 7
  %.150.i = getelementptr i8, ptr %arg.frame.4, i64 %.150.idx.i
  tail call void %.149.i(ptr nonnull %arg.frame.4, ptr %.150.i), !noalias !54
  %sunkaddr28 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.180.i = load i64, ptr %sunkaddr28, align 8, !noalias !54
  %.181.i = shl nsw i64 %.180.i, 4
  %.182.i = add nsw i64 %.181.i, %arg.lane
  %.195.i = icmp slt i64 %.182.i, 0
  %.196.i = select i1 %.195.i, i64 %arg.frame.5.0, i64 0
  %46 = getelementptr double, ptr %arg.frame.4, i64 %.182.i
  %.210.i = getelementptr double, ptr %46, i64 %.196.i
  %.211.i = load double, ptr %.210.i, align 8, !noalias !54
  %sunkaddr29 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.240.i = load i64, ptr %sunkaddr29, align 8, !noalias !54
  %.241.i = shl nsw i64 %.240.i, 4
  %.242.i = add nsw i64 %.241.i, %arg.lane
  %.255.i = icmp slt i64 %.242.i, 0
  %.256.i = select i1 %.255.i, i64 %arg.frame.5.0, i64 0
  %47 = getelementptr double, ptr %arg.frame.4, i64 %.242.i
  %.270.i = getelementptr double, ptr %47, i64 %.256.i
  %.271.i = load double, ptr %.270.i, align 8, !noalias !54
  %.272.i = fmul double %.271.i, 0.000000e+00
  %.273.i = fadd double %.211.i, %.272.i
  %sunkaddr30 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.302.i = load i64, ptr %sunkaddr30, align 8, !noalias !54
  %.303.i = shl nsw i64 %.302.i, 4
  %.304.i = add nsw i64 %.303.i, %arg.lane
  %.317.i = icmp slt i64 %.304.i, 0
  %.318.i = select i1 %.317.i, i64 %arg.frame.5.0, i64 0
  %48 = getelementptr double, ptr %arg.frame.4, i64 %.304.i
  %.332.i = getelementptr double, ptr %48, i64 %.318.i
  store double %.273.i, ptr %.332.i, align 8, !noalias !54
  %sunkaddr31 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.63.i = load i64, ptr %sunkaddr31, align 8, !noalias !57
  %.64.i = shl i64 %.63.i, 4
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.94.i = load i64, ptr %sunkaddr32, align 8, !noalias !57
  %.131.i = load i64, ptr %sunkaddr27, align 8, !noalias !57
  %.132.i = shl i64 %.131.i, 4
  %sunkaddr33 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i = load i64, ptr %sunkaddr33, align 8, !noalias !57
  %49 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %49, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B608.endif.us.peel
  %50 = shl i64 %.63.i, 7
  %51 = shl i64 %.131.i, 7
  %52 = shl i64 %.163.i, 3
  %53 = getelementptr i8, ptr %arg.frame.4, i64 %51
  %scevgep12.i = getelementptr i8, ptr %53, i64 %52
  %54 = add i64 %.163.i, %.132.i
  %scevgep156 = getelementptr i8, ptr %scevgep155, i64 %50
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %55 = add i64 %.64.i, %lsr.iv6.i
  %.302.i26 = icmp slt i64 %55, 0
  %56 = select i1 %.302.i26, i64 %.pre-phi, i64 0
  %57 = shl i64 %lsr.iv6.i, 3
  %scevgep159 = getelementptr i8, ptr %scevgep156, i64 %56
  %scevgep160 = getelementptr i8, ptr %scevgep159, i64 %57
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 -8
  %.318.i27 = load double, ptr %scevgep161, align 8, !noalias !57
  %58 = add i64 %54, %lsr.iv6.i
  %59 = add i64 %58, 4
  %.336.i = icmp slt i64 %59, 0
  %60 = select i1 %.336.i, i64 %.pre-phi5, i64 32
  %scevgep153 = getelementptr i8, ptr %scevgep12.i, i64 %60
  %61 = shl i64 %lsr.iv6.i, 3
  %scevgep14 = getelementptr i8, ptr %scevgep153, i64 %61
  store double %.318.i27, ptr %scevgep14, align 8, !noalias !57
  %.318.1.i = load double, ptr %scevgep160, align 8, !noalias !57
  %62 = add i64 %54, %lsr.iv6.i
  %63 = add i64 %62, 5
  %.336.1.i = icmp slt i64 %63, 0
  %64 = select i1 %.336.1.i, i64 %.pre-phi7, i64 40
  %scevgep151 = getelementptr i8, ptr %scevgep12.i, i64 %64
  %65 = shl i64 %lsr.iv6.i, 3
  %scevgep11 = getelementptr i8, ptr %scevgep151, i64 %65
  store double %.318.1.i, ptr %scevgep11, align 8, !noalias !57
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %66 = select i1 %.620.i, i64 %.pre-phi, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %66
  %67 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %67
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !57
  %.651.i = icmp slt i64 %.523259261.i, 0
  %68 = select i1 %.651.i, i64 %.pre-phi, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %68
  %69 = shl i64 %.523259261.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %69
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !57
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523259261.i, 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.517.i = icmp sgt i64 %lsr.iv.next, 5
  br i1 %.517.i, label %B344.else.if.i, label %B794.us.peel

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr34 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr34, align 8, !noalias !57
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B608.endif.us.peel
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B608.endif.us.peel ]
  %sunkaddr35 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.388.i = load i64, ptr %sunkaddr35, align 8, !noalias !57
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr nonnull %arg.frame.4, ptr %.432.i), !noalias !57
  %.517260.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517260.not.i, label %B794.us.peel, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %70 = add i64 %.163.i, %.132.i
  %71 = add i64 %70, 4
  %72 = shl i64 %.94.i, 4
  %73 = add i64 %72, 5
  %74 = sub i64 %73, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv = phi i64 [ %74, %B344.else.if.lr.ph.i ], [ %lsr.iv.next, %B408.i ]
  %lsr.iv1.i = phi i64 [ %71, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523259261.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %.569.1.i = and i64 %.523259261.i, 15
  %.600.not.i = icmp eq i64 %.569.1.i, %arg.lane
  br i1 %.600.not.i, label %B408.i, label %B374.i

B794.us.peel:                                     ; preds = %B226.endif.i, %B408.i
  %75 = fcmp oge double %.1361.us.peel, 1.000000e+00
  %.1321.us.peel = fcmp oeq double %.751.us, 0.000000e+00
  %brmerge = select i1 %.1321.us.peel, i1 true, i1 %75
  br i1 %brmerge, label %B1106.us, label %B608.us.peel.next

B608.us.peel.next:                                ; preds = %B794.us.peel
  %sunkaddr36 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1097.us.peel = load i64, ptr %sunkaddr36, align 8
  %.1099.us.peel = add nsw i64 %.1097.us.peel, %.551565577.us
  %.1100.us.peel = shl nsw i64 %.1099.us.peel, 4
  %.1102.us.peel = add nsw i64 %.1100.us.peel, %arg.lane
  %76 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us.peel
  %.1116.us.peel = icmp slt i64 %.1102.us.peel, 0
  %.1117.us.peel = select i1 %.1116.us.peel, i64 %arg.frame.5.0, i64 0
  %.1131.us.peel = getelementptr double, ptr %76, i64 %.1117.us.peel
  %.1132.us.peel = load double, ptr %.1131.us.peel, align 8
  %.1142.us.peel = fmul double %.650.us, %.1132.us.peel
  %.1143.us.peel = fcmp ogt double %.1142.us.peel, 0.000000e+00
  %g_low.5.3.us.peel = select i1 %.1143.us.peel, double %.1132.us.peel, double %.816.us
  %.1384.us.peel = fmul double %.751.us, 0.000000e+00
  %.1388.us.peel = fsub double %.1384.us.peel, %g_low.5.3.us.peel
  %.1391.us.peel = fsub double %.751.us, %g_low.5.3.us.peel
  %.1395.us.peel = fdiv double %.1388.us.peel, %.1391.us.peel
  %.1401.us.peel = fcmp ogt double %.1395.us.peel, 0.000000e+00
  %.1409.us.peel = fcmp olt double %.1395.us.peel, 1.000000e+00
  %or.cond.us.peel = and i1 %.1401.us.peel, %.1409.us.peel
  %"$phi1102.2.2.3.us.peel" = select i1 %or.cond.us.peel, double %.1395.us.peel, double 5.000000e-01
  br label %B608.endif.us

B608.endif.us:                                    ; preds = %B1018.us, %B608.us.peel.next
  %x.3.2552.us = phi double [ %"$phi1102.2.2.3.us.peel", %B608.us.peel.next ], [ %"$phi1102.2.2.3.us", %B1018.us ]
  %side.3.2551.us = phi i64 [ 0, %B608.us.peel.next ], [ %side.4.3.us, %B1018.us ]
  %g_high.3.2550.us = phi double [ %.751.us, %B608.us.peel.next ], [ %g_high.4.3.us, %B1018.us ]
  %g_low.4.2549.us = phi double [ %g_low.5.3.us.peel, %B608.us.peel.next ], [ %g_low.5.3.us, %B1018.us ]
  %high.3.2548.us = phi double [ 1.000000e+00, %B608.us.peel.next ], [ %high.2.3.us, %B1018.us ]
  %low.3.2547.us = phi double [ 0.000000e+00, %B608.us.peel.next ], [ %low.2.3.us, %B1018.us ]
  %.969540545.us = phi i64 [ 1, %B608.us.peel.next ], [ %.976.us, %B1018.us ]
  %.976.us = add nuw nsw i64 %.969540545.us, 1
  %sunkaddr37 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.52.i29 = load i64, ptr %sunkaddr37, align 8, !noalias !60
  %.53.i30 = shl nsw i64 %.52.i29, 4
  %.54.i31 = add nsw i64 %.53.i30, %arg.lane
  %.67.i32 = icmp slt i64 %.54.i31, 0
  %.68.i33 = select i1 %.67.i32, i64 %arg.frame.5.0, i64 0
  %77 = getelementptr double, ptr %arg.frame.4, i64 %.54.i31
  %.82.i34 = getelementptr double, ptr %77, i64 %.68.i33
  store double %x.3.2552.us, ptr %.82.i34, align 8, !noalias !60
  %sunkaddr38 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i36 = load i64, ptr %sunkaddr38, align 8, !noalias !60
  %sunkaddr39 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.141.i38 = load i64, ptr %sunkaddr39, align 8, !noalias !60
  %.149.i39 = inttoptr i64 %.112.i36 to ptr
  %.150.idx.i40 = shl i64 %.141.i38, 7
  %.150.i41 = getelementptr i8, ptr %arg.frame.4, i64 %.150.idx.i40
  tail call void %.149.i39(ptr nonnull %arg.frame.4, ptr %.150.i41), !noalias !60
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.180.i43 = load i64, ptr %sunkaddr40, align 8, !noalias !60
  %.181.i44 = shl nsw i64 %.180.i43, 4
  %.182.i45 = add nsw i64 %.181.i44, %arg.lane
  %.195.i46 = icmp slt i64 %.182.i45, 0
  %.196.i47 = select i1 %.195.i46, i64 %arg.frame.5.0, i64 0
  %78 = getelementptr double, ptr %arg.frame.4, i64 %.182.i45
  %.210.i48 = getelementptr double, ptr %78, i64 %.196.i47
  %.211.i49 = load double, ptr %.210.i48, align 8, !noalias !60
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.240.i51 = load i64, ptr %sunkaddr41, align 8, !noalias !60
  %.241.i52 = shl nsw i64 %.240.i51, 4
  %.242.i53 = add nsw i64 %.241.i52, %arg.lane
  %.255.i54 = icmp slt i64 %.242.i53, 0
  %.256.i55 = select i1 %.255.i54, i64 %arg.frame.5.0, i64 0
  %79 = getelementptr double, ptr %arg.frame.4, i64 %.242.i53
  %.270.i56 = getelementptr double, ptr %79, i64 %.256.i55
  %.271.i57 = load double, ptr %.270.i56, align 8, !noalias !60
  %.272.i58 = fmul double %x.3.2552.us, %.271.i57
  %.273.i59 = fadd double %.211.i49, %.272.i58
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.302.i61 = load i64, ptr %sunkaddr42, align 8, !noalias !60
  %.303.i62 = shl nsw i64 %.302.i61, 4
  %.304.i63 = add nsw i64 %.303.i62, %arg.lane
  %.317.i64 = icmp slt i64 %.304.i63, 0
  %.318.i65 = select i1 %.317.i64, i64 %arg.frame.5.0, i64 0
  %80 = getelementptr double, ptr %arg.frame.4, i64 %.304.i63
  %.332.i66 = getelementptr double, ptr %80, i64 %.318.i65
  store double %.273.i59, ptr %.332.i66, align 8, !noalias !60
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.63.i68 = load i64, ptr %sunkaddr43, align 8, !noalias !63
  %.64.i69 = shl i64 %.63.i68, 4
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.94.i71 = load i64, ptr %sunkaddr44, align 8, !noalias !63
  %.131.i73 = load i64, ptr %sunkaddr39, align 8, !noalias !63
  %.132.i74 = shl i64 %.131.i73, 4
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i76 = load i64, ptr %sunkaddr45, align 8, !noalias !63
  %81 = sub i64 %.94.i71, %.63.i68
  %.206.i77 = shl i64 %81, 4
  %.207.i78 = icmp sgt i64 %.206.i77, 0
  br i1 %.207.i78, label %B188.lr.ph.i107, label %B226.endif.i79

B188.lr.ph.i107:                                  ; preds = %B608.endif.us
  %82 = shl i64 %.63.i68, 7
  %83 = shl i64 %.131.i73, 7
  %84 = shl i64 %.163.i76, 3
  %85 = getelementptr i8, ptr %arg.frame.4, i64 %83
  %scevgep12.i109 = getelementptr i8, ptr %85, i64 %84
  %86 = add i64 %.163.i76, %.132.i74
  %scevgep167 = getelementptr i8, ptr %scevgep155, i64 %82
  br label %B188.i110

B188.i110:                                        ; preds = %B188.i110, %B188.lr.ph.i107
  %lsr.iv6.i111 = phi i64 [ %lsr.iv.next7.i126, %B188.i110 ], [ 0, %B188.lr.ph.i107 ]
  %87 = add i64 %.64.i69, %lsr.iv6.i111
  %.302.i112 = icmp slt i64 %87, 0
  %88 = select i1 %.302.i112, i64 %.pre-phi, i64 0
  %89 = shl i64 %lsr.iv6.i111, 3
  %scevgep170 = getelementptr i8, ptr %scevgep167, i64 %88
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 %89
  %scevgep172 = getelementptr i8, ptr %scevgep171, i64 -8
  %.318.i115 = load double, ptr %scevgep172, align 8, !noalias !63
  %90 = add i64 %86, %lsr.iv6.i111
  %91 = add i64 %90, 4
  %.336.i116 = icmp slt i64 %91, 0
  %92 = select i1 %.336.i116, i64 %.pre-phi5, i64 32
  %scevgep164 = getelementptr i8, ptr %scevgep12.i109, i64 %92
  %93 = shl i64 %lsr.iv6.i111, 3
  %scevgep16 = getelementptr i8, ptr %scevgep164, i64 %93
  store double %.318.i115, ptr %scevgep16, align 8, !noalias !63
  %.318.1.i121 = load double, ptr %scevgep171, align 8, !noalias !63
  %94 = add i64 %86, %lsr.iv6.i111
  %95 = add i64 %94, 5
  %.336.1.i122 = icmp slt i64 %95, 0
  %96 = select i1 %.336.1.i122, i64 %.pre-phi7, i64 40
  %scevgep162 = getelementptr i8, ptr %scevgep12.i109, i64 %96
  %97 = shl i64 %lsr.iv6.i111, 3
  %scevgep15 = getelementptr i8, ptr %scevgep162, i64 %97
  store double %.318.1.i121, ptr %scevgep15, align 8, !noalias !63
  %lsr.iv.next7.i126 = add nuw nsw i64 %lsr.iv6.i111, 2
  %.251.1.not.i127 = icmp eq i64 %.206.i77, %lsr.iv.next7.i126
  br i1 %.251.1.not.i127, label %B226.endif.loopexit.i128, label %B188.i110

B374.i94:                                         ; preds = %B344.else.if.i88
  %.620.i95 = icmp slt i64 %lsr.iv1.i89, 0
  %98 = select i1 %.620.i95, i64 %.pre-phi, i64 0
  %scevgep.i96 = getelementptr i8, ptr %arg.frame.4, i64 %98
  %99 = shl i64 %lsr.iv1.i89, 3
  %scevgep3.i97 = getelementptr i8, ptr %scevgep.i96, i64 %99
  %.636.i98 = load double, ptr %scevgep3.i97, align 8, !noalias !63
  %.651.i99 = icmp slt i64 %.523259261.i91, 0
  %100 = select i1 %.651.i99, i64 %.pre-phi, i64 0
  %scevgep4.i100 = getelementptr i8, ptr %arg.frame.4, i64 %100
  %101 = shl i64 %.523259261.i91, 3
  %scevgep5.i101 = getelementptr i8, ptr %scevgep4.i100, i64 %101
  store double %.636.i98, ptr %scevgep5.i101, align 8, !noalias !63
  br label %B408.i102

B408.i102:                                        ; preds = %B344.else.if.i88, %B374.i94
  %lsr.iv.next2.i104 = add i64 %lsr.iv1.i89, 1
  %.530.i105 = add i64 %.523259261.i91, 1
  %lsr.iv.next18 = add i64 %lsr.iv17, -1
  %.517.i106 = icmp sgt i64 %lsr.iv.next18, 5
  br i1 %.517.i106, label %B344.else.if.i88, label %B822.us

B226.endif.loopexit.i128:                         ; preds = %B188.i110
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i129 = load i64, ptr %sunkaddr46, align 8, !noalias !63
  br label %B226.endif.i79

B226.endif.i79:                                   ; preds = %B226.endif.loopexit.i128, %B608.endif.us
  %.420.i80 = phi i64 [ %.420.pre.i129, %B226.endif.loopexit.i128 ], [ %.131.i73, %B608.endif.us ]
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.388.i82 = load i64, ptr %sunkaddr48, align 8, !noalias !63
  %.431.i83 = inttoptr i64 %.388.i82 to ptr
  %.432.idx.i84 = shl i64 %.420.i80, 7
  %.432.i85 = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i84
  tail call void %.431.i83(ptr nonnull %arg.frame.4, ptr %.432.i85), !noalias !63
  %.517260.not.i86 = icmp slt i64 %.206.i77, 1
  br i1 %.517260.not.i86, label %B822.us, label %B344.else.if.lr.ph.i87

B344.else.if.lr.ph.i87:                           ; preds = %B226.endif.i79
  %102 = add i64 %.163.i76, %.132.i74
  %103 = add i64 %102, 4
  %104 = shl i64 %.94.i71, 4
  %105 = add i64 %104, 5
  %106 = sub i64 %105, %.64.i69
  br label %B344.else.if.i88

B344.else.if.i88:                                 ; preds = %B344.else.if.lr.ph.i87, %B408.i102
  %lsr.iv17 = phi i64 [ %106, %B344.else.if.lr.ph.i87 ], [ %lsr.iv.next18, %B408.i102 ]
  %lsr.iv1.i89 = phi i64 [ %103, %B344.else.if.lr.ph.i87 ], [ %lsr.iv.next2.i104, %B408.i102 ]
  %.523259261.i91 = phi i64 [ %.64.i69, %B344.else.if.lr.ph.i87 ], [ %.530.i105, %B408.i102 ]
  %.569.1.i92 = and i64 %.523259261.i91, 15
  %.600.not.i93 = icmp eq i64 %.569.1.i92, %arg.lane
  br i1 %.600.not.i93, label %B408.i102, label %B374.i94

B822.us:                                          ; preds = %B226.endif.i79, %B408.i102
  %sunkaddr49 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1097.us = load i64, ptr %sunkaddr49, align 8
  %.1099.us = add nsw i64 %.1097.us, %.551565577.us
  %.1100.us = shl nsw i64 %.1099.us, 4
  %.1102.us = add nsw i64 %.1100.us, %arg.lane
  %.1116.us = icmp slt i64 %.1102.us, 0
  %.1117.us = select i1 %.1116.us, i64 %arg.frame.5.0, i64 0
  %107 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us
  %.1131.us = getelementptr double, ptr %107, i64 %.1117.us
  %.1132.us = load double, ptr %.1131.us, align 8
  %.1195.us = fmul double %.650.us, %.1132.us
  %.1196.us = fcmp ugt double %.1195.us, 0.000000e+00
  br i1 %.1196.us, label %B880.us, label %B840.us

B840.us:                                          ; preds = %B822.us
  %.1215.us = icmp eq i64 %side.3.2551.us, 1
  %"$phi868.3.2.4.us" = select i1 %.1215.us, double 5.000000e-01, double 1.000000e+00
  %.1249.us = fmul double %g_low.4.2549.us, %"$phi868.3.2.4.us"
  br label %B918.us

B880.us:                                          ; preds = %B822.us
  %.1276.us = icmp eq i64 %side.3.2551.us, -1
  %"$phi908.3.2.4.us" = select i1 %.1276.us, double 5.000000e-01, double 1.000000e+00
  %.1310.us = fmul double %g_high.3.2550.us, %"$phi908.3.2.4.us"
  br label %B918.us

B918.us:                                          ; preds = %B880.us, %B840.us
  %low.2.3.us = phi double [ %x.3.2552.us, %B880.us ], [ %low.3.2547.us, %B840.us ]
  %high.2.3.us = phi double [ %high.3.2548.us, %B880.us ], [ %x.3.2552.us, %B840.us ]
  %g_high.4.3.us = phi double [ %.1310.us, %B880.us ], [ %.1132.us, %B840.us ]
  %side.4.3.us = phi i64 [ -1, %B880.us ], [ 1, %B840.us ]
  %g_low.5.3.us = phi double [ %.1132.us, %B880.us ], [ %.1249.us, %B840.us ]
  %.1321.us = fcmp une double %g_high.4.3.us, 0.000000e+00
  %.1325.us = fsub double %high.2.3.us, %low.2.3.us
  %.1362.us = fcmp ugt double %.1325.us, %.1361.us.peel
  %or.cond = select i1 %.1321.us, i1 %.1362.us, i1 false
  br i1 %or.cond, label %B1018.us, label %B1106.us

B1018.us:                                         ; preds = %B918.us
  %.1384.us = fmul double %low.2.3.us, %g_high.4.3.us
  %.1387.us = fmul double %high.2.3.us, %g_low.5.3.us
  %.1388.us = fsub double %.1384.us, %.1387.us
  %.1391.us = fsub double %g_high.4.3.us, %g_low.5.3.us
  %.1395.us = fdiv double %.1388.us, %.1391.us
  %.1401.us = fcmp olt double %low.2.3.us, %.1395.us
  %.1409.us = fcmp olt double %.1395.us, %high.2.3.us
  %or.cond.us = select i1 %.1401.us, i1 %.1409.us, i1 false
  %.1430.us = fadd double %low.2.3.us, %high.2.3.us
  %.1431.us = fmul double %.1430.us, 5.000000e-01
  %"$phi1102.2.2.3.us" = select i1 %or.cond.us, double %.1395.us, double %.1431.us
  %exitcond627.not = icmp eq i64 %.976.us, 100
  br i1 %exitcond627.not, label %B1106.us, label %B608.endif.us, !llvm.loop !66

B1106.us:                                         ; preds = %B1018.us, %B918.us, %B794.us.peel
  %high.2.3.us.lcssa = phi double [ 1.000000e+00, %B794.us.peel ], [ %high.2.3.us, %B918.us ], [ %high.2.3.us, %B1018.us ]
  %.1496.us = fcmp olt double %high.2.3.us.lcssa, %best_x.2.0579.us
  br i1 %.1496.us, label %B1118.us, label %B1245.us

B1118.us:                                         ; preds = %B1106.us
  br label %B1245.us

B1245.us:                                         ; preds = %B1118.us, %B1106.us, %B484.us, %B336.us
  %best_x.3.1.us = phi double [ %best_x.2.0579.us, %B336.us ], [ %best_x.2.0579.us, %B484.us ], [ %high.2.3.us.lcssa, %B1118.us ], [ %best_x.2.0579.us, %B1106.us ]
  %best.3.1.us = phi i64 [ %best.2.0580.us, %B336.us ], [ %best.2.0580.us, %B484.us ], [ %.551565577.us, %B1118.us ], [ %best.2.0580.us, %B1106.us ]
  %exitcond641.not = icmp eq i64 %.558.us, %.190
  br i1 %exitcond641.not, label %B1162.preheader, label %B336.us

B1162.preheader:                                  ; preds = %B1245.us
  %108 = icmp eq i64 %.190, 1
  br i1 %108, label %B1162.epil.preheader, label %B1162.preheader.new

B1162.preheader.new:                              ; preds = %B1162.preheader
  %const20 = bitcast i64 9223372036854775806 to i64
  %unroll_iter142 = and i64 %.190, %const20
  %109 = shl i64 %.41.i, 8
  %110 = shl i64 %.73.i, 3
  %111 = getelementptr i8, ptr %arg.frame.4, i64 %109
  %scevgep = getelementptr i8, ptr %111, i64 %110
  %112 = add i64 %.73.i, %.43.i
  %.1717.1 = add i64 %arg.lane, 16
  br label %B1162
}

define internal noundef range(i32 -1, -2) i32 @lanes.save_within.12(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %arg.end) local_unnamed_addr {
B0:
  %.88 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.89 = load i64, ptr %.88, align 8
  %.90 = shl nsw i64 %.89, 4
  %.92 = add nsw i64 %.90, %arg.lane
  %.106 = icmp slt i64 %.92, 0
  %.107 = select i1 %.106, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.92
  %.121 = getelementptr double, ptr %0, i64 %.107
  %.122 = load double, ptr %.121, align 8
  %.124 = fcmp olt double %.122, %arg.end
  br i1 %.124, label %B114.peel, label %common.ret

B114.peel:                                        ; preds = %B0
  %.72.i = icmp slt i64 %arg.notes, 0
  %.73.i = select i1 %.72.i, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.87.i = getelementptr i64, ptr %1, i64 %.73.i
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !68
  %.104.i = icmp slt i64 %arg.notes, -2
  %.105.i = select i1 %.104.i, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 16
  %.119.i = getelementptr i64, ptr %2, i64 %.105.i
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !68
  %.149.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !68
  %.242238.not.i = icmp slt i64 %.150.i, 1
  br i1 %.242238.not.i, label %B226.i, label %B126.lr.ph.i

B126.lr.ph.i:                                     ; preds = %B114.peel
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 184
  %.198.peel.pre = load i64, ptr %sunkaddr, align 8
  %3 = shl i64 %.198.peel.pre, 4
  %4 = add i64 %3, %arg.lane
  %5 = shl i64 %arg.frame.5.0, 3
  br label %B126.i

B126.i:                                           ; preds = %B126.i, %B126.lr.ph.i
  %lsr.iv.i = phi i64 [ %4, %B126.lr.ph.i ], [ %lsr.iv.next.i, %B126.i ]
  %.248237239.i = phi i64 [ 0, %B126.lr.ph.i ], [ %.255.i, %B126.i ]
  %.255.i = add nuw nsw i64 %.248237239.i, 1
  %.298.i = icmp slt i64 %lsr.iv.i, 0
  %6 = select i1 %.298.i, i64 %5, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %6
  %7 = shl i64 %lsr.iv.i, 3
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %7
  %.314.i = load double, ptr %scevgep1.i, align 8, !noalias !68
  %sunkaddr1 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.344.i = load i64, ptr %sunkaddr1, align 8, !noalias !68
  %.346.i = mul nsw i64 %.344.i, %.88.i
  %.348.i = add nsw i64 %.346.i, %.120.i
  %.350.i = mul nsw i64 %.348.i, %.150.i
  %8 = add i64 %.248237239.i, %.350.i
  %.365.i = icmp slt i64 %8, 0
  %.366.i = select i1 %.365.i, i64 %arg.states.5.0, i64 0
  %9 = getelementptr double, ptr %arg.states.4, i64 %8
  %.380.i = getelementptr double, ptr %9, i64 %.366.i
  store double %.314.i, ptr %.380.i, align 8, !noalias !68
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %exitcond.not.i = icmp eq i64 %.150.i, %.255.i
  br i1 %exitcond.not.i, label %B226.i, label %B126.i

B226.i:                                           ; preds = %B126.i, %B114.peel
  %.394.i = add nsw i64 %.120.i, 1
  %.423.i = getelementptr i8, ptr %arg.meta.4, i64 408
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !68
  %.426.i = mul nsw i64 %.88.i, 5
  %.427.i = add nsw i64 %.424.i, %.426.i
  %.442.i = icmp slt i64 %.427.i, 0
  %.443.i = select i1 %.442.i, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %.427.i
  %.457.i = getelementptr i64, ptr %10, i64 %.443.i
  store i64 %.394.i, ptr %.457.i, align 8, !noalias !68
  %sunkaddr2.i = shl i64 %.105.i, 3
  %sunkaddr3.i = getelementptr i8, ptr %1, i64 %sunkaddr2.i
  %sunkaddr4.i = getelementptr i8, ptr %sunkaddr3.i, i64 16
  store i64 %.394.i, ptr %sunkaddr4.i, align 8, !noalias !68
  %.60.i.i = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !71
  %.63.not.i.i = icmp slt i64 %.394.i, %.61.i.i
  br i1 %.63.not.i.i, label %B62.i.i, label %B114.endif.peel

B62.i.i:                                          ; preds = %B226.i
  %.103.i.i = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i = load i64, ptr %.103.i.i, align 8, !noalias !71
  %.133.i.i = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i = load i64, ptr %.133.i.i, align 8, !noalias !71
  %.138.i.i = mul nsw i64 %.134.i.i, %.88.i
  %.141.i.i = add i64 %.104.i.i, %.394.i
  %.143.i.i = add i64 %.141.i.i, %.138.i.i
  %.159.i.i = icmp slt i64 %.143.i.i, 0
  %.160.i.i = select i1 %.159.i.i, i64 %arg.tables.5.0, i64 0
  %11 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i
  %.174.i.i = getelementptr double, ptr %11, i64 %.160.i.i
  %.175.i.i = load double, ptr %.174.i.i, align 8, !noalias !71
  %.189.le.i.i = fcmp uno double %.175.i.i, 0.000000e+00
  %"$phi206.0.2.0.i.i" = select i1 %.189.le.i.i, double 0x7FF0000000000000, double %.175.i.i
  br label %B114.endif.peel

B114.endif.peel:                                  ; preds = %B62.i.i, %B226.i
  %storemerge.i.i = phi double [ %"$phi206.0.2.0.i.i", %B62.i.i ], [ 0x7FF0000000000000, %B226.i ]
  %sunkaddr2 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.564.i = load i64, ptr %sunkaddr2, align 8, !noalias !68
  %.567.i = shl nsw i64 %.564.i, 4
  %.569.i = add nsw i64 %.567.i, %arg.lane
  %.585.i = icmp slt i64 %.569.i, 0
  %.586.i = select i1 %.585.i, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.569.i
  %.600.i = getelementptr double, ptr %12, i64 %.586.i
  store double %storemerge.i.i, ptr %.600.i, align 8, !noalias !68
  %.268.peel = load i64, ptr %sunkaddr2, align 8
  %.269.peel = shl nsw i64 %.268.peel, 4
  %.271.peel = add nsw i64 %.269.peel, %arg.lane
  %.285.peel = icmp slt i64 %.271.peel, 0
  %.286.peel = select i1 %.285.peel, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.271.peel
  %.300.peel = getelementptr double, ptr %13, i64 %.286.peel
  %.301.peel = load double, ptr %.300.peel, align 8
  %.303.peel = fcmp olt double %.301.peel, %arg.end
  br i1 %.303.peel, label %B114.preheader, label %common.ret

B114.preheader:                                   ; preds = %B114.endif.peel
  %14 = shl i64 %arg.frame.5.0, 3
  br label %B114

B114:                                             ; preds = %B114.endif, %B114.preheader
  %.51.i = phi i64 [ %.268.peel, %B114.preheader ], [ %.268, %B114.endif ]
  %.52.i = shl nsw i64 %.51.i, 4
  %.53.i = add nsw i64 %.52.i, %arg.lane
  %.66.i = icmp slt i64 %.53.i, 0
  %.67.i = select i1 %.66.i, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %15, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !74
  %sunkaddr3 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.111.i = load i64, ptr %sunkaddr3, align 8, !noalias !74
  %.112.i = shl nsw i64 %.111.i, 4
  %.113.i = add nsw i64 %.112.i, %arg.lane
  %.126.i = icmp slt i64 %.113.i, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.113.i
  %.141.i = getelementptr double, ptr %16, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !74
  %.143.i = fsub double %.82.i, %.142.i
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.172.i = load i64, ptr %sunkaddr4, align 8, !noalias !74
  %.173.i = shl nsw i64 %.172.i, 4
  %.174.i = add nsw i64 %.173.i, %arg.lane
  %.187.i = icmp slt i64 %.174.i, 0
  %.188.i = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.174.i
  %.202.i = getelementptr double, ptr %17, i64 %.188.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !74
  %.207.i = fdiv double %.143.i, %.203.i
  %sunkaddr5 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.236.i = load i64, ptr %sunkaddr5, align 8, !noalias !74
  %.237.i = shl nsw i64 %.236.i, 4
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %18, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !74
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.296.i = load i64, ptr %sunkaddr6, align 8, !noalias !74
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.325.i = load i64, ptr %sunkaddr7, align 8, !noalias !74
  %.333.i = inttoptr i64 %.296.i to ptr
  %.334.idx.i = shl i64 %.325.i, 7
  %.334.i = getelementptr i8, ptr %arg.frame.4, i64 %.334.idx.i
  tail call void %.333.i(ptr nonnull %arg.frame.4, ptr %.334.i), !noalias !74
  %sunkaddr8 = mul i64 %.73.i, 8
  %sunkaddr9 = getelementptr i8, ptr %1, i64 %sunkaddr8
  %.88.i8 = load i64, ptr %sunkaddr9, align 8, !noalias !77
  %sunkaddr10 = mul i64 %.105.i, 8
  %sunkaddr11 = getelementptr i8, ptr %1, i64 %sunkaddr10
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 16
  %.120.i12 = load i64, ptr %sunkaddr12, align 8, !noalias !77
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.150.i14 = load i64, ptr %sunkaddr13, align 8, !noalias !77
  %.242238.not.i15 = icmp slt i64 %.150.i14, 1
  br i1 %.242238.not.i15, label %B226.i35, label %B126.lr.ph.i16

B126.lr.ph.i16:                                   ; preds = %B114
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.198 = load i64, ptr %sunkaddr14, align 8
  %19 = shl i64 %.198, 4
  %20 = add i64 %19, %arg.lane
  br label %B126.i18

B126.i18:                                         ; preds = %B126.i18, %B126.lr.ph.i16
  %lsr.iv.i19 = phi i64 [ %20, %B126.lr.ph.i16 ], [ %lsr.iv.next.i33, %B126.i18 ]
  %.248237239.i20 = phi i64 [ 0, %B126.lr.ph.i16 ], [ %.255.i21, %B126.i18 ]
  %.255.i21 = add nuw nsw i64 %.248237239.i20, 1
  %.298.i22 = icmp slt i64 %lsr.iv.i19, 0
  %21 = select i1 %.298.i22, i64 %14, i64 0
  %scevgep.i23 = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv.i19, 3
  %scevgep1.i24 = getelementptr i8, ptr %scevgep.i23, i64 %22
  %.314.i25 = load double, ptr %scevgep1.i24, align 8, !noalias !77
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.344.i26 = load i64, ptr %sunkaddr15, align 8, !noalias !77
  %.346.i27 = mul nsw i64 %.344.i26, %.88.i8
  %.348.i28 = add nsw i64 %.346.i27, %.120.i12
  %.350.i29 = mul nsw i64 %.348.i28, %.150.i14
  %23 = add i64 %.248237239.i20, %.350.i29
  %.365.i30 = icmp slt i64 %23, 0
  %.366.i31 = select i1 %.365.i30, i64 %arg.states.5.0, i64 0
  %24 = getelementptr double, ptr %arg.states.4, i64 %23
  %.380.i32 = getelementptr double, ptr %24, i64 %.366.i31
  store double %.314.i25, ptr %.380.i32, align 8, !noalias !77
  %lsr.iv.next.i33 = add i64 %lsr.iv.i19, 16
  %exitcond.not.i34 = icmp eq i64 %.150.i14, %.255.i21
  br i1 %exitcond.not.i34, label %B226.i35, label %B126.i18

B226.i35:                                         ; preds = %B126.i18, %B114
  %.394.i36 = add nsw i64 %.120.i12, 1
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.424.i38 = load i64, ptr %sunkaddr16, align 8, !noalias !77
  %.426.i39 = mul nsw i64 %.88.i8, 5
  %.427.i40 = add nsw i64 %.424.i38, %.426.i39
  %.442.i41 = icmp slt i64 %.427.i40, 0
  %.443.i42 = select i1 %.442.i41, i64 %arg.meta.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.meta.4, i64 %.427.i40
  %.457.i43 = getelementptr i64, ptr %25, i64 %.443.i42
  store i64 %.394.i36, ptr %.457.i43, align 8, !noalias !77
  %sunkaddr17 = mul i64 %.105.i, 8
  %sunkaddr18 = getelementptr i8, ptr %1, i64 %sunkaddr17
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 16
  store i64 %.394.i36, ptr %sunkaddr19, align 8, !noalias !77
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i48 = load i64, ptr %sunkaddr20, align 8, !noalias !80
  %.63.not.i.i49 = icmp slt i64 %.394.i36, %.61.i.i48
  br i1 %.63.not.i.i49, label %B62.i.i58, label %B114.endif

B62.i.i58:                                        ; preds = %B226.i35
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i60 = load i64, ptr %sunkaddr21, align 8, !noalias !80
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i62 = load i64, ptr %sunkaddr22, align 8, !noalias !80
  %.138.i.i63 = mul nsw i64 %.134.i.i62, %.88.i8
  %.141.i.i64 = add i64 %.104.i.i60, %.394.i36
  %.143.i.i65 = add i64 %.141.i.i64, %.138.i.i63
  %.159.i.i66 = icmp slt i64 %.143.i.i65, 0
  %.160.i.i67 = select i1 %.159.i.i66, i64 %arg.tables.5.0, i64 0
  %26 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i65
  %.174.i.i68 = getelementptr double, ptr %26, i64 %.160.i.i67
  %.175.i.i69 = load double, ptr %.174.i.i68, align 8, !noalias !80
  %.189.le.i.i70 = fcmp uno double %.175.i.i69, 0.000000e+00
  %"$phi206.0.2.0.i.i71" = select i1 %.189.le.i.i70, double 0x7FF0000000000000, double %.175.i.i69
  br label %B114.endif

common.ret:                                       ; preds = %B114.endif, %B114.endif.peel, %B0
  store ptr null, ptr %retptr, align 8
  ret i32 0

B114.endif:                                       ; preds = %B62.i.i58, %B226.i35
  %storemerge.i.i50 = phi double [ %"$phi206.0.2.0.i.i71", %B62.i.i58 ], [ 0x7FF0000000000000, %B226.i35 ]
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.564.i52 = load i64, ptr %sunkaddr23, align 8, !noalias !77
  %.567.i53 = shl nsw i64 %.564.i52, 4
  %.569.i54 = add nsw i64 %.567.i53, %arg.lane
  %.585.i55 = icmp slt i64 %.569.i54, 0
  %.586.i56 = select i1 %.585.i55, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.569.i54
  %.600.i57 = getelementptr double, ptr %27, i64 %.586.i56
  store double %storemerge.i.i50, ptr %.600.i57, align 8, !noalias !77
  %.268 = load i64, ptr %sunkaddr23, align 8
  %.269 = shl nsw i64 %.268, 4
  %.271 = add nsw i64 %.269, %arg.lane
  %.285 = icmp slt i64 %.271, 0
  %.286 = select i1 %.285, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.271
  %.300 = getelementptr double, ptr %28, i64 %.286
  %.301 = load double, ptr %.300, align 8
  %.303 = fcmp olt double %.301, %arg.end
  br i1 %.303, label %B114, label %common.ret, !llvm.loop !83
}

define internal range(i32 -1, -2) i32 @drive.arrive.14(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.399 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.637 = alloca i8, align 1
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.697 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  %.69 = icmp slt i64 %arg.notes, 0
  %.70 = select i1 %.69, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.84 = getelementptr i64, ptr %0, i64 %.70
  %.85 = load i64, ptr %.84, align 8
  %.114 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.115 = load i64, ptr %.114, align 8
  %.116 = shl nsw i64 %.115, 4
  %.118 = add nsw i64 %.116, %arg.lane
  %.132 = icmp slt i64 %.118, 0
  %.133 = select i1 %.132, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.118
  %.147 = getelementptr double, ptr %1, i64 %.133
  %.148 = load double, ptr %.147, align 8
  %.170 = icmp slt i64 %arg.notes, -1
  %.171 = select i1 %.170, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 8
  %.185 = getelementptr i64, ptr %2, i64 %.171
  %.186 = load i64, ptr %.185, align 8
  %.215 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.216 = load i64, ptr %.215, align 8
  %.218 = add nsw i64 %.216, %.85
  %.233 = icmp slt i64 %.218, -1
  %.234 = select i1 %.233, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.218
  %4 = getelementptr i8, ptr %3, i64 8
  %.248 = getelementptr i64, ptr %4, i64 %.234
  %.249 = load i64, ptr %.248, align 8
  %.250 = icmp slt i64 %.186, %.249
  br i1 %.250, label %B182.preheader, label %B486

B182.preheader:                                   ; preds = %B0
  %.384 = fadd double %.148, 0x16687E92154EF7AC
  br label %B182

B182:                                             ; preds = %B312.endif, %B182.preheader
  %.346 = phi i64 [ %.186, %B182.preheader ], [ %.465, %B312.endif ]
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.284 = load i64, ptr %sunkaddr8, align 8
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.314 = load i64, ptr %sunkaddr10, align 8
  %.347 = mul nsw i64 %.314, %.346
  %.348 = add nsw i64 %.347, %.284
  %.366 = icmp slt i64 %.348, 0
  %.367 = select i1 %.366, i64 %arg.tables.5.0, i64 0
  %5 = getelementptr double, ptr %arg.tables.4, i64 %.348
  %.381 = getelementptr double, ptr %5, i64 %.367
  %.382 = load double, ptr %.381, align 8
  %.385 = fcmp ogt double %.382, %.384
  br i1 %.385, label %B486, label %B312

B312:                                             ; preds = %B182
  %.409 = call i32 @jumps.apply_stop.16(ptr nonnull %.399, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.348)
  %cond3 = icmp eq i32 %.409, 0
  br i1 %cond3, label %B312.endif, label %B312.if.if, !prof !0

B486:                                             ; preds = %B312.endif, %B182, %B0
  %.628 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.629 = load i64, ptr %.628, align 8
  %.630 = icmp sgt i64 %.629, 0
  br i1 %.630, label %B520, label %B570

B520:                                             ; preds = %B486
  store i8 0, ptr %.637, align 1
  %.645 = call i32 @jumps.settle_events.17(ptr nonnull %.637, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond = icmp eq i32 %.645, 0
  br i1 %cond, label %B520.endif.endif, label %B520.endif.if, !prof !0

common.ret:                                       ; preds = %B570.if, %B520.endif.if, %B312.if.if, %B852, %B556
  %common.ret.op = phi i32 [ 0, %B556 ], [ 0, %B852 ], [ %.409, %B312.if.if ], [ %.707, %B570.if ], [ %.645, %B520.endif.if ]
  ret i32 %common.ret.op

B556:                                             ; preds = %B520.endif.endif
  store i64 6, ptr %retptr, align 8
  br label %common.ret

B570:                                             ; preds = %B520.endif.endif, %B486
  store i64 0, ptr %.697, align 8
  %.707 = call i32 @lanes.begin_phase.18(ptr nonnull %.697, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes)
  %.717 = load i64, ptr %.697, align 8
  %cond2 = icmp eq i32 %.707, 0
  br i1 %cond2, label %B570.endif, label %B570.if, !prof !0

B630:                                             ; preds = %B570.endif
  %.761 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.762 = load i64, ptr %.761, align 8
  %.763 = shl nsw i64 %.762, 4
  %.765 = add nsw i64 %.763, %arg.lane
  %.779 = icmp slt i64 %.765, 0
  %.780 = select i1 %.779, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.765
  %.794 = getelementptr double, ptr %6, i64 %.780
  %.795 = load double, ptr %.794, align 8
  %.797 = fcmp oeq double %.795, %.148
  br i1 %.797, label %B698.preheader, label %B852

B698.preheader:                                   ; preds = %B630
  %.104.i = icmp slt i64 %arg.notes, -2
  %7 = shl i64 %arg.frame.5.0, 3
  %8 = shl i64 %arg.meta.5.0, 3
  %sunkaddr7 = select i1 %.104.i, i64 %8, i64 0
  br label %B698

B698:                                             ; preds = %B784, %B698.preheader
  %sunkaddr11 = mul i64 %.70, 8
  %sunkaddr15 = getelementptr i8, ptr %0, i64 %sunkaddr11
  %.88.i = load i64, ptr %sunkaddr15, align 8, !noalias !84
  %sunkaddr19 = getelementptr i8, ptr %0, i64 %sunkaddr7
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 16
  %.120.i = load i64, ptr %sunkaddr20, align 8, !noalias !84
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.150.i = load i64, ptr %sunkaddr21, align 8, !noalias !84
  %.242238.not.i = icmp slt i64 %.150.i, 1
  br i1 %.242238.not.i, label %B226.i, label %B126.lr.ph.i

B126.lr.ph.i:                                     ; preds = %B698
  %.832 = load i64, ptr %arg.meta.4, align 8
  %9 = shl i64 %.832, 4
  %10 = add i64 %9, %arg.lane
  br label %B126.i

B126.i:                                           ; preds = %B126.i, %B126.lr.ph.i
  %lsr.iv.i = phi i64 [ %10, %B126.lr.ph.i ], [ %lsr.iv.next.i, %B126.i ]
  %.248237239.i = phi i64 [ 0, %B126.lr.ph.i ], [ %.255.i, %B126.i ]
  %.255.i = add nuw nsw i64 %.248237239.i, 1
  %.298.i = icmp slt i64 %lsr.iv.i, 0
  %11 = select i1 %.298.i, i64 %7, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %11
  %12 = shl i64 %lsr.iv.i, 3
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %12
  %.314.i = load double, ptr %scevgep1.i, align 8, !noalias !84
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.344.i = load i64, ptr %sunkaddr22, align 8, !noalias !84
  %.346.i = mul nsw i64 %.344.i, %.88.i
  %.348.i = add nsw i64 %.346.i, %.120.i
  %.350.i = mul nsw i64 %.348.i, %.150.i
  %13 = add i64 %.248237239.i, %.350.i
  %.365.i = icmp slt i64 %13, 0
  %.366.i = select i1 %.365.i, i64 %arg.states.5.0, i64 0
  %14 = getelementptr double, ptr %arg.states.4, i64 %13
  %.380.i = getelementptr double, ptr %14, i64 %.366.i
  store double %.314.i, ptr %.380.i, align 8, !noalias !84
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %exitcond.not.i = icmp eq i64 %.150.i, %.255.i
  br i1 %exitcond.not.i, label %B226.i, label %B126.i

B226.i:                                           ; preds = %B126.i, %B698
  %.394.i = add nsw i64 %.120.i, 1
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.424.i = load i64, ptr %sunkaddr23, align 8, !noalias !84
  %.426.i = mul nsw i64 %.88.i, 5
  %.427.i = add nsw i64 %.424.i, %.426.i
  %.442.i = icmp slt i64 %.427.i, 0
  %.443.i = select i1 %.442.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.meta.4, i64 %.427.i
  %.457.i = getelementptr i64, ptr %15, i64 %.443.i
  store i64 %.394.i, ptr %.457.i, align 8, !noalias !84
  %sunkaddr24 = getelementptr i8, ptr %0, i64 %sunkaddr7
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 16
  store i64 %.394.i, ptr %sunkaddr25, align 8, !noalias !84
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i.i = load i64, ptr %sunkaddr, align 8, !noalias !87
  %.63.not.i.i = icmp slt i64 %.394.i, %.61.i.i
  br i1 %.63.not.i.i, label %B62.i.i, label %B784

B62.i.i:                                          ; preds = %B226.i
  %sunkaddr26 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i.i = load i64, ptr %sunkaddr26, align 8, !noalias !87
  %sunkaddr27 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i.i = load i64, ptr %sunkaddr27, align 8, !noalias !87
  %.138.i.i = mul nsw i64 %.134.i.i, %.88.i
  %.141.i.i = add i64 %.104.i.i, %.394.i
  %.143.i.i = add i64 %.141.i.i, %.138.i.i
  %.159.i.i = icmp slt i64 %.143.i.i, 0
  %.160.i.i = select i1 %.159.i.i, i64 %arg.tables.5.0, i64 0
  %16 = getelementptr double, ptr %arg.tables.4, i64 %.143.i.i
  %.174.i.i = getelementptr double, ptr %16, i64 %.160.i.i
  %.175.i.i = load double, ptr %.174.i.i, align 8, !noalias !87
  %.189.le.i.i = fcmp uno double %.175.i.i, 0.000000e+00
  %"$phi206.0.2.0.i.i" = select i1 %.189.le.i.i, double 0x7FF0000000000000, double %.175.i.i
  br label %B784

B784:                                             ; preds = %B62.i.i, %B226.i
  %storemerge.i.i = phi double [ %"$phi206.0.2.0.i.i", %B62.i.i ], [ 0x7FF0000000000000, %B226.i ]
  %sunkaddr28 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.564.i = load i64, ptr %sunkaddr28, align 8, !noalias !84
  %.567.i = shl nsw i64 %.564.i, 4
  %.569.i = add nsw i64 %.567.i, %arg.lane
  %.585.i = icmp slt i64 %.569.i, 0
  %.586.i = select i1 %.585.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.569.i
  %.600.i = getelementptr double, ptr %17, i64 %.586.i
  store double %storemerge.i.i, ptr %.600.i, align 8, !noalias !84
  %.903 = load i64, ptr %sunkaddr28, align 8
  %.904 = shl nsw i64 %.903, 4
  %.906 = add nsw i64 %.904, %arg.lane
  %.920 = icmp slt i64 %.906, 0
  %.921 = select i1 %.920, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.906
  %.935 = getelementptr double, ptr %18, i64 %.921
  %.936 = load double, ptr %.935, align 8
  %.938 = fcmp oeq double %.936, %.148
  br i1 %.938, label %B698, label %B852

B852:                                             ; preds = %B570.endif, %B784, %B630
  store i64 %.717, ptr %retptr, align 8
  br label %common.ret

B312.endif:                                       ; preds = %B312
  %sunkaddr29 = mul i64 %.171, 8
  %sunkaddr30 = getelementptr i8, ptr %0, i64 %sunkaddr29
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 8
  %.464 = load i64, ptr %sunkaddr31, align 8
  %.465 = add nsw i64 %.464, 1
  store i64 %.465, ptr %sunkaddr31, align 8
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.557 = load i64, ptr %sunkaddr32, align 8
  %.559 = add nsw i64 %.557, %.85
  %.574 = icmp slt i64 %.559, -1
  %.575 = select i1 %.574, i64 %arg.meta.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.meta.4, i64 %.559
  %20 = getelementptr i8, ptr %19, i64 8
  %.589 = getelementptr i64, ptr %20, i64 %.575
  %.590 = load i64, ptr %.589, align 8
  %.591 = icmp slt i64 %.465, %.590
  br i1 %.591, label %B182, label %B486

B312.if.if:                                       ; preds = %B312
  %.417 = icmp sgt i32 %.409, 0
  %.410 = load ptr, ptr %excinfo.1, align 8
  %.418 = select i1 %.417, ptr %.410, ptr undef
  store ptr %.418, ptr %excinfo, align 8
  br label %common.ret

B520.endif.if:                                    ; preds = %B520
  %.653 = icmp sgt i32 %.645, 0
  %.646 = load ptr, ptr %excinfo.2, align 8
  %.654 = select i1 %.653, ptr %.646, ptr undef
  store ptr %.654, ptr %excinfo, align 8
  br label %common.ret

B520.endif.endif:                                 ; preds = %B520
  %.655 = load i8, ptr %.637, align 1
  %.658.not = icmp eq i8 %.655, 0
  br i1 %.658.not, label %B556, label %B570

B570.if:                                          ; preds = %B570
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif:                                       ; preds = %B570
  %.731.not = icmp eq i64 %.717, 3
  br i1 %.731.not, label %B852, label %B630
}

define internal range(i32 -1, -2) i32 @jumps.apply_stop.16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.470 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.1774 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.61 = icmp slt i64 %arg.j, -1
  %.62 = select i1 %.61, i64 %arg.tables.5.0, i64 0
  %0 = getelementptr double, ptr %arg.tables.4, i64 %arg.j
  %1 = getelementptr i8, ptr %0, i64 8
  %.76 = getelementptr double, ptr %1, i64 %.62
  %.77 = load double, ptr %.76, align 8
  %.5.i = fptosi double %.77 to i64
  %.119 = icmp slt i64 %arg.j, -2
  %.120 = select i1 %.119, i64 %arg.tables.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 16
  %.134 = getelementptr double, ptr %2, i64 %.120
  %.135 = load double, ptr %.134, align 8
  %.5.i7 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv7 = phi i64 [ %37, %B216.lr.ph ], [ %lsr.iv.next8, %B216.backedge ]
  %lsr.iv38 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next39, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv38, 0
  %4 = select i1 %.428, i64 %36, i64 0
  %scevgep37 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv38, 3
  %scevgep40 = getelementptr i8, ptr %scevgep37, i64 %5
  %.444 = load double, ptr %scevgep40, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv7, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next39 = add i64 %lsr.iv38, 1
  %lsr.iv.next8 = add i64 %lsr.iv7, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv7, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  %.480 = call i32 @jumps.shift.19(ptr nonnull %.470, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %.410, double 1.000000e+00)
  %cond = icmp eq i32 %.480, 0
  br i1 %cond, label %B310, label %common.ret, !prof !0

B310:                                             ; preds = %B264, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa723 = phi i1 [ false, %B260 ], [ false, %B0.endif.endif.endif ], [ true, %B264 ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i7
  %.548 = shl nsw i64 %.545, 4
  %.550 = add nsw i64 %.548, %arg.lane
  br label %B1288.sink.split2

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv5 = phi i64 [ %41, %B594.preheader ], [ %lsr.iv.next6, %B752 ]
  %lsr.iv35 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next36, %B752 ]
  %lsr.iv30 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next31, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %7 = add i64 %lsr.iv5, %.909
  %.917 = shl nsw i64 %7, 4
  %.919 = add nsw i64 %.917, %arg.lane
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %.919, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.955 = getelementptr double, ptr %8, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %.919, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.996 = getelementptr double, ptr %9, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv30, 0
  %10 = select i1 %.1027, i64 %40, i64 0
  %scevgep29 = getelementptr i8, ptr %arg.tables.4, i64 %10
  %11 = shl i64 %lsr.iv30, 3
  %scevgep32 = getelementptr i8, ptr %scevgep29, i64 %11
  %.1043 = load double, ptr %scevgep32, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %.919, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.1131 = getelementptr double, ptr %12, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next31 = add i64 %lsr.iv30, 1
  %lsr.iv.next36 = add nsw i64 %lsr.iv35, -1
  %lsr.iv.next6 = add i64 %lsr.iv5, %.221
  %exitcond719.not = icmp eq i64 %lsr.iv.next36, 0
  br i1 %exitcond719.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B1288.sink.split2
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.755, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1180 = getelementptr double, ptr %13, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B1288.sink.split2

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.755, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1230 = getelementptr double, ptr %14, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B1288.sink.split2

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i7
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %15, i64 %.1296
  %.1311 = load i64, ptr %.1310, align 8
  %.1313 = icmp eq i64 %.5.i, 3
  %spec.select = select i1 %.1313, i64 1, i64 -1
  %.1336 = add nsw i64 %.1311, %spec.select
  store i64 %.1336, ptr %.1310, align 8
  %.1497710 = icmp sgt i64 %.251, -1
  br i1 %.1497710, label %B1110.lr.ph, label %B1288

B1110.lr.ph:                                      ; preds = %B946
  %.1412 = icmp eq i64 %.1336, 0
  br i1 %.1412, label %B1110.us.preheader, label %B1248.peel

B1110.us.preheader:                               ; preds = %B1110.lr.ph
  %16 = icmp eq i64 %.251, 0
  br i1 %16, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %17 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %17, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i7
  %.1603.peel = shl nsw i64 %.1600.peel, 4
  %.1605.peel = add nsw i64 %.1603.peel, %arg.lane
  %.1688.peel = icmp slt i64 %.1605.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.1605.peel
  %.1703.peel = getelementptr double, ptr %18, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %19 = add i64 %.251, %arg.j
  %20 = shl i64 %19, 3
  %21 = getelementptr i8, ptr %arg.tables.4, i64 %20
  %scevgep = getelementptr i8, ptr %21, i64 32
  %22 = shl i64 %arg.tables.5.0, 3
  %23 = add i64 %.251, %arg.j
  %24 = add i64 %23, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %25 = add i64 %.1503709711.us, 1
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr11, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597.us = load i64, ptr %sunkaddr12, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i7
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1603.us = shl nsw i64 %.1602.us, 4
  %.1605.us = add nsw i64 %.1603.us, %arg.lane
  %.1727.us = icmp slt i64 %.1605.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us
  %.1742.us = getelementptr double, ptr %26, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr11, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr12, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %25
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i7
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1603.us.1 = shl nsw i64 %.1602.us.1, 4
  %.1605.us.1 = add nsw i64 %.1603.us.1, %arg.lane
  %.1727.us.1 = icmp slt i64 %.1605.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.1
  %.1742.us.1 = getelementptr double, ptr %27, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %28, %B1248 ]
  %28 = add nuw nsw i64 %lsr.iv, 1
  %29 = add i64 %lsr.iv, 1
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr13, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597 = load i64, ptr %sunkaddr14, align 8
  %.1599 = mul nsw i64 %.1597, %29
  %.1600 = add i64 %.1567, %.5.i7
  %.1602 = add i64 %.1600, %.1599
  %.1603 = shl nsw i64 %.1602, 4
  %.1605 = add nsw i64 %.1603, %arg.lane
  %30 = add i64 %24, %lsr.iv
  %.1640 = icmp slt i64 %30, 0
  %31 = select i1 %.1640, i64 %22, i64 0
  %scevgep19 = getelementptr i8, ptr %scevgep, i64 %31
  %32 = shl i64 %lsr.iv, 3
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %32
  %.1656 = load double, ptr %scevgep20, align 8
  %.1688 = icmp slt i64 %.1605, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.1605
  %.1703 = getelementptr double, ptr %33, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not12 = icmp eq i64 %.251, %28
  br i1 %exitcond.not12, label %B1288, label %B1248, !llvm.loop !90

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %34 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %34, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr47 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr47, align 8
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597.us.epil = load i64, ptr %sunkaddr48, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i7
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1603.us.epil = shl nsw i64 %.1602.us.epil, 4
  %.1605.us.epil = add nsw i64 %.1603.us.epil, %arg.lane
  br label %B1288.sink.split2

B1288.sink.split2:                                ; preds = %B1110.us.epil.preheader, %B916, %B868, %B846, %B332
  %.1605.us.epil.sink4 = phi i64 [ %.1605.us.epil, %B1110.us.epil.preheader ], [ %.550, %B332 ], [ %.755, %B846 ], [ %.755, %B916 ], [ %.755, %B868 ]
  %.sink = phi double [ 0.000000e+00, %B1110.us.epil.preheader ], [ 1.000000e+00, %B332 ], [ %.191, %B846 ], [ %.1233, %B916 ], [ %.1183, %B868 ]
  %.1727.us.epil = icmp slt i64 %.1605.us.epil.sink4, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.epil.sink4
  %.1742.us.epil = getelementptr double, ptr %35, i64 %.1728.us.epil
  store double %.sink, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1288.sink.split2, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946
  br i1 %moves.2.0.lcssa723, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  %.1784 = call i32 @jumps.shift.19(ptr nonnull %.1774, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %.1767, double -1.000000e+00)
  %cond8 = icmp eq i32 %.1784, 0
  %spec.select14 = select i1 %cond8, ptr %retptr, ptr %excinfo, !prof !0
  br label %common.ret

common.ret:                                       ; preds = %B1292, %B1288, %B264
  %excinfo.sink = phi ptr [ %spec.select14, %B1292 ], [ %excinfo, %B264 ], [ %retptr, %B1288 ]
  %common.ret.op = phi i32 [ %.1784, %B1292 ], [ %.480, %B264 ], [ 0, %B1288 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %36 = shl i64 %arg.tables.5.0, 3
  %37 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i7
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %38 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %38, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i7
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %39 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %39, i64 %.699
  %.714 = load i64, ptr %.713, align 8
  %.750 = load i64, ptr %arg.meta.4, align 8
  %.752 = add nsw i64 %.750, %.650
  %.753 = shl nsw i64 %.752, 4
  %.755 = add nsw i64 %.753, %arg.lane
  %.839702.not = icmp slt i64 %.251, 1
  br i1 %.839702.not, label %B846, label %B594.lr.ph

B594.lr.ph:                                       ; preds = %B420.endif
  %.1007 = add i64 %arg.j, 4
  %.1009 = add i64 %.1007, %.251
  %.1045 = icmp eq i64 %.714, 2
  br i1 %.1045, label %B752.us.preheader, label %B594.preheader

B594.preheader:                                   ; preds = %B594.lr.ph
  %40 = shl i64 %arg.tables.5.0, 3
  %41 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1067 = icmp slt i64 %.755, 0
  %43 = shl i64 %arg.tables.5.0, 3
  %44 = shl i64 %arg.frame.5.0, 3
  %sunkaddr49 = select i1 %.1067, i64 %44, i64 0
  %45 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv3 = phi i64 [ %lsr.iv.next, %B752.us ], [ %45, %B752.us.preheader ]
  %lsr.iv27 = phi i64 [ %lsr.iv.next28, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %46 = add i64 %lsr.iv3, %.909.us
  %.917.us = shl nsw i64 %46, 4
  %.919.us = add nsw i64 %.917.us, %arg.lane
  %47 = getelementptr double, ptr %arg.frame.4, i64 %.919.us
  %.981.us = icmp slt i64 %.919.us, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %47, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv22, 0
  %48 = select i1 %.1027.us, i64 %43, i64 0
  %scevgep21 = getelementptr i8, ptr %arg.tables.4, i64 %48
  %49 = shl i64 %lsr.iv22, 3
  %scevgep24 = getelementptr i8, ptr %scevgep21, i64 %49
  %.1043.us = load double, ptr %scevgep24, align 8
  %sunkaddr15 = getelementptr inbounds i8, ptr %42, i64 %sunkaddr49
  %.1083.us = load double, ptr %sunkaddr15, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next23 = add i64 %lsr.iv22, 1
  %lsr.iv.next28 = add i64 %lsr.iv27, -1
  %lsr.iv.next = add i64 %lsr.iv3, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next28, 0
  br i1 %exitcond720.not, label %B916, label %B752.us
}

define internal range(i32 -1, -2) i32 @jumps.settle_events.17(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.108 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.180 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.308 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.82 = icmp slt i64 %arg.notes, -4
  %.83 = select i1 %.82, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 32
  %.97 = getelementptr i64, ptr %1, i64 %.83
  %.98 = load i64, ptr %.97, align 8
  %.99 = icmp slt i64 %.98, 10001
  br i1 %.99, label %B88.preheader, label %B666

B88.preheader:                                    ; preds = %B0
  %.47 = icmp slt i64 %arg.notes, -3
  %2 = shl i64 %arg.meta.5.0, 3
  %sunkaddr = select i1 %.47, i64 %2, i64 0
  %sunkaddr62 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 24
  %.63 = load i64, ptr %sunkaddr63, align 8
  br label %B88

B88:                                              ; preds = %B614, %B88.preheader
  %k.2.0 = phi i64 [ %.146207210.i, %B614 ], [ %.63, %B88.preheader ]
  %.116 = call i32 @lanes.probe_here.20(ptr nonnull %.108, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %cond = icmp eq i32 %.116, 0
  br i1 %cond, label %B88.endif, label %B88.if.if, !prof !0

B134:                                             ; preds = %B88.endif
  %sunkaddr58 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 24
  %.173 = load i64, ptr %sunkaddr59, align 8
  %.175 = icmp eq i64 %k.2.0, %.173
  %.188 = zext i1 %.175 to i8
  %.189 = call i32 @jumps.assign_event.21(ptr nonnull %.180, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %k.2.0, i8 %.188)
  %cond11 = icmp eq i32 %.189, 0
  br i1 %cond11, label %B134.endif, label %B134.if, !prof !0

B448:                                             ; preds = %B134.endif.endif
  %.461 = icmp slt i64 %.370, 0
  %.462 = select i1 %.461, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.370
  %.476 = getelementptr double, ptr %3, i64 %.462
  %.477 = load double, ptr %.476, align 8
  %.478 = fneg double %.477
  br label %B504

B504:                                             ; preds = %for.body, %B448
  %"$phi504.0.2.1" = phi double [ %.478, %B448 ], [ %.491.0.le, %for.body ]
  %sunkaddr60 = getelementptr i8, ptr %arg.meta.4, i64 376
  %.549 = load i64, ptr %sunkaddr60, align 8
  %.551 = add nsw i64 %.549, %k.2.0
  %.567 = icmp slt i64 %.551, 0
  %.568 = select i1 %.567, i64 %arg.meta.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.meta.4, i64 %.551
  %.582 = getelementptr i64, ptr %4, i64 %.568
  %.583 = load i64, ptr %.582, align 8
  %.584.not = icmp eq i64 %.583, 0
  %"$phi556.0.2.1" = select i1 %.584.not, double %"$phi504.0.2.1", double 0.000000e+00
  %.613 = icmp slt i64 %.370, 0
  %.614 = select i1 %.613, i64 %arg.frame.5.0, i64 0
  %5 = getelementptr double, ptr %arg.frame.4, i64 %.370
  %.628 = getelementptr double, ptr %5, i64 %.614
  store double %"$phi556.0.2.1", ptr %.628, align 8
  br label %B564

B564:                                             ; preds = %B88.endif, %B504
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.58.i = load i64, ptr %sunkaddr61, align 8, !noalias !91
  %.140209.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140209.not.i, label %B610, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B564
  br label %B58.i

B58.i:                                            ; preds = %B338.i, %B58.i.preheader
  %.146207210.i = phi i64 [ %.153.i, %B338.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr64 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr64, align 8, !noalias !91
  %6 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %6, 4
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr65 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.248.i = load i64, ptr %sunkaddr65, align 8, !noalias !91
  %7 = add i64 %.146207210.i, %.248.i
  %.251.i = shl nsw i64 %7, 4
  %.253.i = add nsw i64 %.251.i, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %8, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !91
  %sunkaddr66 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.313.i = load i64, ptr %sunkaddr66, align 8, !noalias !91
  %9 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %9, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %9
  %.344.i = getelementptr i64, ptr %10, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !91
  %.366.i = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i, i64 %arg.frame.5.0, i64 0
  %11 = getelementptr double, ptr %arg.frame.4, i64 %.215.i
  %.381.i = getelementptr double, ptr %11, i64 %.367.i
  %.382.i = load double, ptr %.381.i, align 8, !noalias !91
  %.384.i = fmul double %.283.i, %.382.i
  %.385.i = fcmp olt double %.384.i, 0.000000e+00
  br i1 %.385.i, label %B254.i, label %B338.i

B254.i:                                           ; preds = %B58.i
  %.388.i = icmp eq i64 %.345.i, 0
  br i1 %.388.i, label %B614, label %B266.i

B266.i:                                           ; preds = %B254.i
  %.392.i = sitofp i64 %.345.i to double
  %.393.i = fmul double %.283.i, %.392.i
  %.396.i = fcmp ogt double %.393.i, 0.000000e+00
  br i1 %.396.i, label %B614, label %for.end.i

B338.i:                                           ; preds = %for.end.i, %B58.i
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B610, label %B58.i

for.end.i:                                        ; preds = %B266.i
  %.429.le.i = fcmp ogt double %.283.i, 0.000000e+00
  %brmerge.le.i = fcmp one double %.283.i, 0.000000e+00
  %.mux.le.i = select i1 %.429.le.i, double 1.000000e+00, double -1.000000e+00
  %.427.0.le.i = select i1 %brmerge.le.i, double %.mux.le.i, double %.283.i
  %sunkaddr4.i = shl i64 %.367.i, 3
  %sunkaddr5.i = getelementptr inbounds i8, ptr %11, i64 %sunkaddr4.i
  store double %.427.0.le.i, ptr %sunkaddr5.i, align 8, !noalias !91
  br label %B338.i

common.ret:                                       ; preds = %B134.endif.if, %B134.if, %B88.if.if, %B666, %B610
  %common.ret.op = phi i32 [ 0, %B610 ], [ 0, %B666 ], [ %.116, %B88.if.if ], [ %.316, %B134.endif.if ], [ %.189, %B134.if ]
  ret i32 %common.ret.op

B610:                                             ; preds = %B338.i, %B564
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B614:                                             ; preds = %B266.i, %B254.i
  %sunkaddr67 = mul i64 %.83, 8
  %sunkaddr68 = getelementptr i8, ptr %0, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 32
  %.724 = load i64, ptr %sunkaddr69, align 8
  %.725 = icmp slt i64 %.724, 10001
  br i1 %.725, label %B88, label %B666

B666:                                             ; preds = %B614, %B0
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B88.endif:                                        ; preds = %B88
  %.139 = icmp sgt i64 %k.2.0, -1
  br i1 %.139, label %B134, label %B564

B88.if.if:                                        ; preds = %B88
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B134.if:                                          ; preds = %B134
  %.197 = icmp sgt i32 %.189, 0
  %.190 = load ptr, ptr %excinfo.2, align 8
  %.198 = select i1 %.197, ptr %.190, ptr undef
  store ptr %.198, ptr %excinfo, align 8
  br label %common.ret

B134.endif:                                       ; preds = %B134
  %sunkaddr70 = mul i64 %.83, 8
  %sunkaddr71 = getelementptr i8, ptr %0, i64 %sunkaddr70
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 32
  %.240 = load i64, ptr %sunkaddr72, align 8
  %.241 = add nsw i64 %.240, 1
  store i64 %.241, ptr %sunkaddr72, align 8
  %sunkaddr73 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 24
  store i64 -1, ptr %sunkaddr74, align 8
  %.316 = call i32 @lanes.probe_here.20(ptr nonnull %.308, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %cond12 = icmp eq i32 %.316, 0
  br i1 %cond12, label %B134.endif.endif, label %B134.endif.if, !prof !0

B134.endif.if:                                    ; preds = %B134.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B134.endif.endif:                                 ; preds = %B134.endif
  %sunkaddr75 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.365 = load i64, ptr %sunkaddr75, align 8
  %.367 = add nsw i64 %.365, %k.2.0
  %.368 = shl nsw i64 %.367, 4
  %.370 = add nsw i64 %.368, %arg.lane
  %sunkaddr76 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.400 = load i64, ptr %sunkaddr76, align 8
  %.402 = add nsw i64 %.400, %k.2.0
  %.403 = shl nsw i64 %.402, 4
  %.405 = add nsw i64 %.403, %arg.lane
  %.419 = icmp slt i64 %.405, 0
  %.420 = select i1 %.419, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.405
  %.434 = getelementptr double, ptr %12, i64 %.420
  %.435 = load double, ptr %.434, align 8
  %.443 = fcmp oeq double %.435, 0.000000e+00
  br i1 %.443, label %B448, label %for.body

for.body:                                         ; preds = %B134.endif.endif
  %.493.le = fcmp ogt double %.435, 0.000000e+00
  %brmerge.le = fcmp one double %.435, 0.000000e+00
  %.mux.le = select i1 %.493.le, double 1.000000e+00, double -1.000000e+00
  %.491.0.le = select i1 %brmerge.le, double %.mux.le, double %.435
  br label %B504
}

define internal noundef range(i32 -1, -2) i32 @lanes.begin_phase.18(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.58 = icmp slt i64 %arg.notes, 0
  %.59 = select i1 %.58, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.73 = getelementptr i64, ptr %0, i64 %.59
  %.74 = load i64, ptr %.73, align 8
  %.103 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.104 = load i64, ptr %.103, align 8
  %.105 = shl nsw i64 %.104, 4
  %.107 = add nsw i64 %.105, %arg.lane
  %.121 = icmp slt i64 %.107, 0
  %.122 = select i1 %.121, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.107
  %.136 = getelementptr double, ptr %1, i64 %.122
  %.137 = load double, ptr %.136, align 8
  %.166 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.167 = load i64, ptr %.166, align 8
  %.189 = icmp slt i64 %arg.notes, -1
  %.190 = select i1 %.189, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 8
  %.204 = getelementptr i64, ptr %2, i64 %.190
  %.205 = load i64, ptr %.204, align 8
  %.237 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.238 = load i64, ptr %.237, align 8
  %.239 = add nsw i64 %.238, %.74
  %.254 = icmp slt i64 %.239, -1
  %.255 = select i1 %.254, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.239
  %4 = getelementptr i8, ptr %3, i64 8
  %.269 = getelementptr i64, ptr %4, i64 %.255
  %.270 = load i64, ptr %.269, align 8
  %.272 = icmp slt i64 %.205, %.270
  br i1 %.272, label %B216, label %B310

B216:                                             ; preds = %B0
  %.302 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.303 = load i64, ptr %.302, align 8
  %.332 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.333 = load i64, ptr %.332, align 8
  %.335 = mul nsw i64 %.333, %.205
  %.338 = add nsw i64 %.335, %.303
  %.352 = icmp slt i64 %.338, 0
  %.353 = select i1 %.352, i64 %arg.tables.5.0, i64 0
  %5 = getelementptr double, ptr %arg.tables.4, i64 %.338
  %.367 = getelementptr double, ptr %5, i64 %.353
  %.368 = load double, ptr %.367, align 8
  br label %B310

B310:                                             ; preds = %B216, %B0
  %"$phi310.0.2.0" = phi double [ %.368, %B216 ], [ 0x7FF0000000000000, %B0 ]
  %.410 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.411 = load i64, ptr %.410, align 8
  %.412 = shl nsw i64 %.411, 4
  %.414 = add nsw i64 %.412, %arg.lane
  %.429 = icmp slt i64 %.414, 0
  %.430 = select i1 %.429, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.414
  %.444 = getelementptr double, ptr %6, i64 %.430
  store double %"$phi310.0.2.0", ptr %.444, align 8
  %.476 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.477 = load i64, ptr %.476, align 8
  %.478 = shl nsw i64 %.477, 4
  %.480 = add nsw i64 %.478, %arg.lane
  %.494 = icmp slt i64 %.480, 0
  %.495 = select i1 %.494, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.480
  %.509 = getelementptr double, ptr %7, i64 %.495
  store double 0.000000e+00, ptr %.509, align 8
  %.528 = icmp slt i64 %arg.notes, -3
  %.529 = select i1 %.528, i64 %arg.meta.5.0, i64 0
  %8 = getelementptr i8, ptr %0, i64 24
  %.543 = getelementptr i64, ptr %8, i64 %.529
  store i64 -1, ptr %.543, align 8
  %.60.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !94
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B310
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B310 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B510, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %.214.i = load i64, ptr %arg.meta.4, align 8, !noalias !94
  %9 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %9, 4
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %10, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !94
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %common.ret

common.ret:                                       ; preds = %B1172.endif.endif, %B58.i13, %B58.i
  %.sink = phi i64 [ 0, %B1172.endif.endif ], [ 4, %B58.i13 ], [ 3, %B58.i ]
  store i64 %.sink, ptr %retptr, align 8
  ret i32 0

B510:                                             ; preds = %B56.i
  %.62.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !97
  %.64.i = shl i64 %.63.i, 4
  %.93.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !97
  %.130.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !97
  %.132.i = shl i64 %.131.i, 4
  %11 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %11, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B510
  %12 = shl i64 %.63.i, 7
  %13 = shl i64 %.131.i, 7
  %14 = shl i64 %.61.i, 3
  %15 = getelementptr i8, ptr %arg.frame.4, i64 %13
  %scevgep12.i = getelementptr i8, ptr %15, i64 %14
  %16 = shl i64 %arg.frame.5.0, 3
  %17 = getelementptr i8, ptr %arg.frame.4, i64 %12
  %scevgep63 = getelementptr i8, ptr %17, i64 8
  %18 = add i64 %16, 32
  %19 = add i64 %16, 40
  %20 = add i64 %.61.i, %.132.i
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %21 = add i64 %.64.i, %lsr.iv6.i
  %.302.i = icmp slt i64 %21, 0
  %22 = select i1 %.302.i, i64 %16, i64 0
  %23 = shl i64 %lsr.iv6.i, 3
  %scevgep66 = getelementptr i8, ptr %scevgep63, i64 %22
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 %23
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 -8
  %.318.i = load double, ptr %scevgep68, align 8, !noalias !97
  %24 = add i64 %20, %lsr.iv6.i
  %25 = add i64 %24, 4
  %.336.i = icmp slt i64 %25, 0
  %26 = select i1 %.336.i, i64 %18, i64 32
  %scevgep61 = getelementptr i8, ptr %scevgep12.i, i64 %26
  %27 = shl i64 %lsr.iv6.i, 3
  %scevgep12 = getelementptr i8, ptr %scevgep61, i64 %27
  store double %.318.i, ptr %scevgep12, align 8, !noalias !97
  %.318.1.i = load double, ptr %scevgep67, align 8, !noalias !97
  %28 = add i64 %20, %lsr.iv6.i
  %29 = add i64 %28, 5
  %.336.1.i = icmp slt i64 %29, 0
  %30 = select i1 %.336.1.i, i64 %19, i64 40
  %scevgep59 = getelementptr i8, ptr %scevgep12.i, i64 %30
  %31 = shl i64 %lsr.iv6.i, 3
  %scevgep11 = getelementptr i8, ptr %scevgep59, i64 %31
  store double %.318.1.i, ptr %scevgep11, align 8, !noalias !97
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %32 = select i1 %.620.i, i64 %38, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %32
  %33 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %33
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !97
  %.651.i = icmp slt i64 %.523259261.i, 0
  %34 = select i1 %.651.i, i64 %38, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %34
  %35 = shl i64 %.523259261.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %35
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !97
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523259261.i, 1
  %lsr.iv.next10 = add i64 %lsr.iv9, -1
  %.517.i = icmp sgt i64 %lsr.iv.next10, 7
  br i1 %.517.i, label %B344.else.if.i, label %B510.endif

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr, align 8, !noalias !97
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B510
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B510 ]
  %.387.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !97
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr nonnull %arg.frame.4, ptr %.432.i), !noalias !97
  %.517260.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517260.not.i, label %B510.endif, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %36 = add i64 %.61.i, 4
  %37 = add i64 %36, %.132.i
  %38 = shl i64 %arg.frame.5.0, 3
  %39 = shl i64 %.94.i, 4
  %40 = add i64 %39, 7
  %41 = sub i64 %40, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv9 = phi i64 [ %41, %B344.else.if.lr.ph.i ], [ %lsr.iv.next10, %B408.i ]
  %lsr.iv1.i = phi i64 [ %37, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523259261.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %.569.1.i = and i64 %.523259261.i, 15
  %.600.not.i = icmp eq i64 %.569.1.i, %arg.lane
  br i1 %.600.not.i, label %B408.i, label %B374.i

B730:                                             ; preds = %B730.lr.ph, %B730
  %lsr.iv55 = phi i64 [ %.167, %B730.lr.ph ], [ %lsr.iv.next56, %B730 ]
  %lsr.iv49 = phi i64 [ %arg.lane, %B730.lr.ph ], [ %lsr.iv.next50, %B730 ]
  %lsr.iv = phi i64 [ %53, %B730.lr.ph ], [ %lsr.iv.next, %B730 ]
  %size.2.0498 = phi double [ 0.000000e+00, %B730.lr.ph ], [ %.1061, %B730 ]
  %speed.2.0497 = phi double [ 0.000000e+00, %B730.lr.ph ], [ %.1099, %B730 ]
  %42 = add i64 %57, %lsr.iv49
  %.876 = icmp slt i64 %42, 0
  %43 = select i1 %.876, i64 %58, i64 0
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %43
  %44 = shl i64 %lsr.iv49, 3
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 %44
  %.892 = load double, ptr %scevgep54, align 8
  %45 = add i64 %55, %lsr.iv49
  %.940 = icmp slt i64 %45, 0
  %46 = select i1 %.940, i64 %58, i64 0
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 %46
  %47 = shl i64 %lsr.iv49, 3
  %scevgep8 = getelementptr i8, ptr %scevgep48, i64 %47
  %.956 = load double, ptr %scevgep8, align 8
  %.973 = icmp slt i64 %lsr.iv, 0
  %48 = select i1 %.973, i64 %58, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %48
  %49 = shl i64 %lsr.iv, 3
  %scevgep46 = getelementptr i8, ptr %scevgep, i64 %49
  %.989 = load double, ptr %scevgep46, align 8
  %.1022 = tail call double @llvm.fabs.f64(double %.892)
  %.1023 = fmul double %.1021, %.1022
  %.1024 = fadd double %.989, %.1023
  %.1025 = fadd double %.1024, 1.000000e-300
  %.1029 = fdiv double %.892, %.1025
  %.1067 = fdiv double %.956, %.1025
  %.147.i34 = fmul double %.1067, %.1067
  %.147.i = fmul double %.1029, %.1029
  %.1059 = fdiv double %.147.i, %.1055
  %.1061 = fadd double %size.2.0498, %.1059
  %.1097 = fdiv double %.147.i34, %.1055
  %.1099 = fadd double %speed.2.0497, %.1097
  %lsr.iv.next = add i64 %lsr.iv, 1
  %lsr.iv.next50 = add i64 %lsr.iv49, 16
  %lsr.iv.next56 = add i64 %lsr.iv55, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next56, 0
  br i1 %exitcond.not, label %B1032, label %B730

B1032:                                            ; preds = %B730
  %.1112 = fcmp ogt double %.1099, 0.000000e+00
  br i1 %.1112, label %for.end.endif, label %B1172.endif.endif

B510.endif:                                       ; preds = %B226.endif.i, %B408.i
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.61.i8 = load i64, ptr %sunkaddr13, align 8, !noalias !100
  %..61.i9 = tail call i64 @llvm.smax.i64(i64 %.61.i8, i64 0)
  br label %B56.i10

B56.i10:                                          ; preds = %B58.i13, %B510.endif
  %.149130.i11 = phi i64 [ %.156.i14, %B58.i13 ], [ 0, %B510.endif ]
  %exitcond.not.i12 = icmp eq i64 %..61.i9, %.149130.i11
  br i1 %exitcond.not.i12, label %B648.endif, label %B58.i13

B58.i13:                                          ; preds = %B56.i10
  %.156.i14 = add nuw i64 %.149130.i11, 1
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.214.i15 = load i64, ptr %sunkaddr14, align 8, !noalias !100
  %50 = add i64 %.149130.i11, %.214.i15
  %.217.i16 = shl nsw i64 %50, 4
  %.219.i17 = add nsw i64 %.217.i16, %arg.lane
  %.233.i18 = icmp slt i64 %.219.i17, 0
  %.234.i19 = select i1 %.233.i18, i64 %arg.frame.5.0, i64 0
  %51 = getelementptr double, ptr %arg.frame.4, i64 %.219.i17
  %.248.i20 = getelementptr double, ptr %51, i64 %.234.i19
  %.249.i21 = load double, ptr %.248.i20, align 8, !noalias !100
  %.257.le.i22 = fsub double %.249.i21, %.249.i21
  %.258.le.i23 = fcmp ord double %.257.le.i22, 0.000000e+00
  br i1 %.258.le.i23, label %B56.i10, label %common.ret

B648.endif:                                       ; preds = %B56.i10
  %.791494.not = icmp slt i64 %.167, 1
  br i1 %.791494.not, label %B1172.endif.endif, label %B730.lr.ph

B730.lr.ph:                                       ; preds = %B648.endif
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.700 = load i64, ptr %sunkaddr15, align 8
  %.701 = shl nsw i64 %.700, 4
  %.1005 = icmp slt i64 %.700, 0
  %.1006 = select i1 %.1005, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.701
  %.1020 = getelementptr double, ptr %52, i64 %.1006
  %.1055 = uitofp nneg i64 %.167 to double
  %.858 = load i64, ptr %arg.meta.4, align 8
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.922 = load i64, ptr %sunkaddr16, align 8
  %.1021 = load double, ptr %.1020, align 8
  %53 = or disjoint i64 %.701, 4
  %54 = shl i64 %.922, 7
  %scevgep47 = getelementptr i8, ptr %arg.frame.4, i64 %54
  %55 = shl i64 %.922, 4
  %56 = shl i64 %.858, 7
  %scevgep52 = getelementptr i8, ptr %arg.frame.4, i64 %56
  %57 = shl i64 %.858, 4
  %58 = shl i64 %arg.frame.5.0, 3
  br label %B730

for.end.endif:                                    ; preds = %B1032
  %.1122 = tail call double @llvm.sqrt.f64(double %.1061)
  %.10.i = fcmp olt double %.1122, 1.000000e+00
  %.11.i = select i1 %.10.i, double 1.000000e+00, double %.1122
  %.1157 = fmul double %.11.i, 1.000000e-02
  %.1166 = tail call double @llvm.sqrt.f64(double %.1099)
  %.1176 = fdiv double %.1157, %.1166
  br label %B1172.endif.endif

B1172.endif.endif:                                ; preds = %for.end.endif, %B648.endif, %B1032
  %"$phi1172.0.2.0" = phi double [ %.1176, %for.end.endif ], [ 1.000000e+00, %B1032 ], [ 1.000000e+00, %B648.endif ]
  %.10.i5 = fcmp ogt double %"$phi1172.0.2.0", 1.000000e+15
  %.11.i6 = select i1 %.10.i5, double 1.000000e+15, double %"$phi1172.0.2.0"
  %.1220 = tail call double @llvm.fabs.f64(double %.137)
  %.1223 = fmul double %.1220, 1.000000e-13
  %.10.i37 = fcmp ogt double %.1223, %.11.i6
  %.11.i38 = select i1 %.10.i37, double %.1223, double %.11.i6
  %.1280 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.1281 = load i64, ptr %.1280, align 8
  %.1284 = shl nsw i64 %.1281, 4
  %.1286 = add nsw i64 %.1284, %arg.lane
  %.1302 = icmp slt i64 %.1286, 0
  %.1303 = select i1 %.1302, i64 %arg.frame.5.0, i64 0
  %59 = getelementptr double, ptr %arg.frame.4, i64 %.1286
  %.1317 = getelementptr double, ptr %59, i64 %.1303
  store double %.11.i38, ptr %.1317, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @llvm.sqrt.f64(double) local_unnamed_addr #4

define internal noundef range(i32 -1, -2) i32 @lanes.probe_here.20(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0.endif:
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.58 = load i64, ptr %.57, align 8
  %.140185.not = icmp slt i64 %.58, 1
  br i1 %.140185.not, label %B184, label %B58.preheader

B58.preheader:                                    ; preds = %B0.endif
  br label %B58

B58:                                              ; preds = %B58, %B58.preheader
  %.146184186 = phi i64 [ %.153, %B58 ], [ 0, %B58.preheader ]
  %.153 = add nuw nsw i64 %.146184186, 1
  %.207 = load i64, ptr %arg.meta.4, align 8
  %0 = add i64 %.146184186, %.207
  %.209 = shl nsw i64 %0, 4
  %.211 = add nsw i64 %.209, %arg.lane
  %.225 = icmp slt i64 %.211, 0
  %.226 = select i1 %.225, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.211
  %.240 = getelementptr double, ptr %1, i64 %.226
  %.241 = load double, ptr %.240, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 184
  %.271 = load i64, ptr %sunkaddr, align 8
  %2 = add i64 %.146184186, %.271
  %.273 = shl nsw i64 %2, 4
  %.275 = add nsw i64 %.273, %arg.lane
  %.289 = icmp slt i64 %.275, 0
  %.290 = select i1 %.289, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.275
  %.304 = getelementptr double, ptr %3, i64 %.290
  store double %.241, ptr %.304, align 8
  %exitcond.not = icmp eq i64 %.58, %.153
  br i1 %exitcond.not, label %B184, label %B58

B184:                                             ; preds = %B58, %B0.endif
  %.339 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.340 = load i64, ptr %.339, align 8
  %.341 = shl nsw i64 %.340, 4
  %.343 = add nsw i64 %.341, %arg.lane
  %.357 = icmp slt i64 %.343, 0
  %.358 = select i1 %.357, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.343
  %.372 = getelementptr double, ptr %4, i64 %.358
  %.373 = load double, ptr %.372, align 8
  %.402 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.403 = load i64, ptr %.402, align 8
  %.404 = shl nsw i64 %.403, 4
  %.406 = add nsw i64 %.404, %arg.lane
  %.420 = icmp slt i64 %.406, 0
  %.421 = select i1 %.420, i64 %arg.frame.5.0, i64 0
  %5 = getelementptr double, ptr %arg.frame.4, i64 %.406
  %.435 = getelementptr double, ptr %5, i64 %.421
  store double %.373, ptr %.435, align 8
  %.62.i = getelementptr i8, ptr %arg.meta.4, i64 200
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !103
  %.64.i = shl i64 %.63.i, 4
  %.93.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !103
  %.130.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !103
  %.132.i = shl i64 %.131.i, 4
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i = load i64, ptr %sunkaddr4, align 8, !noalias !103
  %6 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %6, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B184
  %7 = shl i64 %.63.i, 7
  %8 = shl i64 %.131.i, 7
  %9 = shl i64 %.163.i, 3
  %10 = getelementptr i8, ptr %arg.frame.4, i64 %8
  %scevgep12.i = getelementptr i8, ptr %10, i64 %9
  %11 = add i64 %.163.i, %.132.i
  %12 = shl i64 %arg.frame.5.0, 3
  %13 = getelementptr i8, ptr %arg.frame.4, i64 %7
  %scevgep4 = getelementptr i8, ptr %13, i64 8
  %14 = add i64 %12, 32
  %15 = add i64 %12, 40
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %16 = add i64 %.64.i, %lsr.iv6.i
  %.302.i = icmp slt i64 %16, 0
  %17 = select i1 %.302.i, i64 %12, i64 0
  %18 = shl i64 %lsr.iv6.i, 3
  %scevgep7 = getelementptr i8, ptr %scevgep4, i64 %17
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %18
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 -8
  %.318.i = load double, ptr %scevgep9, align 8, !noalias !103
  %19 = add i64 %11, %lsr.iv6.i
  %20 = add i64 %19, 4
  %.336.i = icmp slt i64 %20, 0
  %21 = select i1 %.336.i, i64 %14, i64 32
  %scevgep2 = getelementptr i8, ptr %scevgep12.i, i64 %21
  %22 = shl i64 %lsr.iv6.i, 3
  %scevgep3 = getelementptr i8, ptr %scevgep2, i64 %22
  store double %.318.i, ptr %scevgep3, align 8, !noalias !103
  %.318.1.i = load double, ptr %scevgep8, align 8, !noalias !103
  %23 = add i64 %11, %lsr.iv6.i
  %24 = add i64 %23, 5
  %.336.1.i = icmp slt i64 %24, 0
  %25 = select i1 %.336.1.i, i64 %15, i64 40
  %scevgep = getelementptr i8, ptr %scevgep12.i, i64 %25
  %26 = shl i64 %lsr.iv6.i, 3
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %26
  store double %.318.1.i, ptr %scevgep1, align 8, !noalias !103
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %27 = select i1 %.620.i, i64 %33, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %27
  %28 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %28
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !103
  %.651.i = icmp slt i64 %.523259261.i, 0
  %29 = select i1 %.651.i, i64 %33, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %29
  %30 = shl i64 %.523259261.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %30
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !103
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523259261.i, 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.517.i = icmp sgt i64 %lsr.iv.next, 6
  br i1 %.517.i, label %B344.else.if.i, label %common.ret

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr5 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr5, align 8, !noalias !103
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B184
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B184 ]
  %.387.i = getelementptr i8, ptr %arg.meta.4, i64 320
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !103
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr nonnull %arg.frame.4, ptr %.432.i), !noalias !103
  %.517260.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517260.not.i, label %common.ret, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %31 = add i64 %.163.i, %.132.i
  %32 = add i64 %31, 4
  %33 = shl i64 %arg.frame.5.0, 3
  %34 = shl i64 %.94.i, 4
  %35 = add i64 %34, 6
  %36 = sub i64 %35, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv = phi i64 [ %36, %B344.else.if.lr.ph.i ], [ %lsr.iv.next, %B408.i ]
  %lsr.iv1.i = phi i64 [ %32, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523259261.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %.569.1.i = and i64 %.523259261.i, 15
  %.600.not.i = icmp eq i64 %.569.1.i, %arg.lane
  br i1 %.600.not.i, label %B408.i, label %B374.i

common.ret:                                       ; preds = %B226.endif.i, %B408.i
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define internal range(i32 -1, -2) i32 @jumps.assign_event.21(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.k, i8 %arg.moves) local_unnamed_addr {
B0.endif.endif:
  %arg.moves.fr = freeze i8 %arg.moves
  %.697 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.731 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.1414 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.72 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.73 = load i64, ptr %.72, align 8
  %.102 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.103 = load i64, ptr %.102, align 8
  %.132 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.133 = load i64, ptr %.132, align 8
  %.171 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.172 = load i64, ptr %.171, align 8
  %.174 = add nsw i64 %.172, %arg.k
  %.188 = icmp slt i64 %.174, 0
  %.189 = select i1 %.188, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %.174
  %.203 = getelementptr i64, ptr %0, i64 %.189
  %.204 = load i64, ptr %.203, align 8
  %.251 = icmp slt i64 %.174, -1
  %.252 = select i1 %.251, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.266 = getelementptr i64, ptr %1, i64 %.252
  %.267 = load i64, ptr %.266, align 8
  %.299 = add nsw i64 %.172, %.133
  %.313 = icmp slt i64 %.299, 0
  %.314 = select i1 %.313, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %.299
  %.328 = getelementptr i64, ptr %2, i64 %.314
  %.329 = load i64, ptr %.328, align 8
  %.367 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.368 = load i64, ptr %.367, align 8
  %.370 = add nsw i64 %.368, %.329
  %.375 = add i64 %.103, 1
  %.377 = mul i64 %.133, %.375
  %.379 = add nsw i64 %.370, %.377
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !106
  %.43.i = shl i64 %.41.i, 5
  %.44.i = or disjoint i64 %.43.i, 4
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !106
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.454 = icmp sgt i64 %.103, 0
  br i1 %.454, label %B336.lr.ph, label %B564.endif

B336:                                             ; preds = %B336.preheader, %B336
  %lsr.iv60 = phi i64 [ %.103, %B336.preheader ], [ %lsr.iv.next61, %B336 ]
  %lsr.iv57 = phi i64 [ %25, %B336.preheader ], [ %lsr.iv.next58, %B336 ]
  %lsr.iv53 = phi i64 [ %23, %B336.preheader ], [ %lsr.iv.next54, %B336 ]
  %.562 = icmp slt i64 %lsr.iv57, 0
  %3 = select i1 %.562, i64 %26, i64 0
  %scevgep56 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %lsr.iv57, 3
  %scevgep59 = getelementptr i8, ptr %scevgep56, i64 %4
  %.578 = load double, ptr %scevgep59, align 8
  %.579 = fneg double %.578
  %sunkaddr6 = getelementptr inbounds i8, ptr %21, i64 %sunkaddr
  %.615 = load double, ptr %sunkaddr6, align 8
  %.619 = fdiv double %.579, %.615
  %.656 = icmp slt i64 %lsr.iv53, 0
  %5 = select i1 %.656, i64 %26, i64 0
  %scevgep52 = getelementptr i8, ptr %arg.frame.4, i64 %5
  %6 = shl i64 %lsr.iv53, 3
  %scevgep55 = getelementptr i8, ptr %scevgep52, i64 %6
  store double %.619, ptr %scevgep55, align 8
  %lsr.iv.next54 = add i64 %lsr.iv53, 1
  %lsr.iv.next58 = add i64 %lsr.iv57, 16
  %lsr.iv.next61 = add i64 %lsr.iv60, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next61, 0
  br i1 %exitcond.not, label %B490, label %B336

B490:                                             ; preds = %B336
  %.707 = call i32 @jumps.shift.19(ptr nonnull %.697, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, i64 %arg.lane, i64 %.74.i, double 1.000000e+00)
  %cond1 = icmp eq i32 %.707, 0
  br i1 %cond1, label %B490.endif, label %common.ret, !prof !0

B1014:                                            ; preds = %B564.endif
  %7 = icmp slt i64 %.103, 1
  %8 = icmp eq i8 %arg.moves.fr, 0
  %brmerge = or i1 %8, %7
  br i1 %brmerge, label %common.ret, label %B1030

B1026:                                            ; preds = %B796.B596.loopexit_crit_edge.us
  %9 = icmp eq i8 %arg.moves.fr, 0
  br i1 %9, label %common.ret, label %B1030

B1030:                                            ; preds = %B564.endif.thread, %B1026, %B1014
  %.1424 = call i32 @jumps.shift.19(ptr nonnull %.1414, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, i64 %arg.lane, i64 %.74.i, double -1.000000e+00)
  %cond = icmp eq i32 %.1424, 0
  %spec.select = select i1 %cond, ptr %retptr, ptr %excinfo, !prof !0
  br label %common.ret

common.ret:                                       ; preds = %B598.endif, %B490.endif, %B1030, %B1026, %B1014, %B490
  %excinfo.sink = phi ptr [ %spec.select, %B1030 ], [ %excinfo, %B490.endif ], [ %excinfo, %B490 ], [ %retptr, %B1026 ], [ %retptr, %B1014 ], [ %retptr, %B598.endif ]
  %common.ret.op = phi i32 [ %.1424, %B1030 ], [ %.739, %B490.endif ], [ %.707, %B490 ], [ 0, %B1026 ], [ 0, %B1014 ], [ 0, %B598.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B336.lr.ph:                                       ; preds = %B0.endif.endif
  %10 = icmp eq i8 %arg.moves.fr, 0
  br i1 %10, label %B336.us.preheader, label %B336.preheader

B336.us.preheader:                                ; preds = %B336.lr.ph
  %xtraiter = and i64 %.103, 3
  %11 = icmp samesign ult i64 %.103, 4
  br i1 %11, label %B336.us.preheader.B336.us.epil.preheader_crit_edge, label %B336.us.preheader.new

B336.us.preheader.B336.us.epil.preheader_crit_edge: ; preds = %B336.us.preheader
  %.pre = add i64 %.43.i, %.73.i
  %.pre1 = shl i64 %arg.frame.5.0, 3
  br label %B336.us.epil.preheader

B336.us.preheader.new:                            ; preds = %B336.us.preheader
  %unroll_iter = and i64 %.103, 9223372036854775804
  %12 = shl i64 %.41.i, 8
  %13 = shl i64 %.73.i, 3
  %14 = getelementptr i8, ptr %arg.frame.4, i64 %12
  %scevgep39 = getelementptr i8, ptr %14, i64 %13
  %15 = add i64 %.73.i, %.43.i
  %16 = shl i64 %arg.frame.5.0, 3
  %17 = add i64 %16, 32
  %18 = add i64 %16, 40
  %19 = add i64 %16, 48
  %20 = add i64 %16, 56
  br label %B336.us

B336.preheader:                                   ; preds = %B336.lr.ph
  %.582 = add nsw i64 %.370, %arg.k
  %.583 = shl nsw i64 %.582, 4
  %.585 = add nsw i64 %.583, %arg.lane
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.585
  %.599 = icmp slt i64 %.585, 0
  %.542 = mul nsw i64 %.103, %arg.k
  %invariant.op = add i64 %.542, %.133
  %.543.reass = add i64 %invariant.op, %.370
  %22 = add i64 %.73.i, %.43.i
  %23 = add i64 %22, 4
  %24 = shl i64 %.543.reass, 4
  %25 = add i64 %24, %arg.lane
  %26 = shl i64 %arg.frame.5.0, 3
  %sunkaddr = select i1 %.599, i64 %26, i64 0
  br label %B336

B336.us:                                          ; preds = %B336.us, %B336.us.preheader.new
  %.502590592.us = phi i64 [ 0, %B336.us.preheader.new ], [ %.509.us.3, %B336.us ]
  %27 = add i64 %15, %.502590592.us
  %28 = add i64 %27, 4
  %.656.us = icmp slt i64 %28, 0
  %29 = shl i64 %.502590592.us, 3
  %30 = select i1 %.656.us, i64 %17, i64 32
  %scevgep17 = getelementptr i8, ptr %scevgep39, i64 %30
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 %29
  store double 0.000000e+00, ptr %scevgep18, align 8
  %31 = add i64 %15, %.502590592.us
  %32 = add i64 %31, 5
  %.656.us.1 = icmp slt i64 %32, 0
  %33 = select i1 %.656.us.1, i64 %18, i64 40
  %scevgep15 = getelementptr i8, ptr %scevgep39, i64 %33
  %34 = shl i64 %.502590592.us, 3
  %scevgep5 = getelementptr i8, ptr %scevgep15, i64 %34
  store double 0.000000e+00, ptr %scevgep5, align 8
  %35 = add i64 %15, %.502590592.us
  %36 = add i64 %35, 6
  %.656.us.2 = icmp slt i64 %36, 0
  %37 = select i1 %.656.us.2, i64 %19, i64 48
  %scevgep13 = getelementptr i8, ptr %scevgep39, i64 %37
  %38 = shl i64 %.502590592.us, 3
  %scevgep4 = getelementptr i8, ptr %scevgep13, i64 %38
  store double 0.000000e+00, ptr %scevgep4, align 8
  %.509.us.3 = add nuw nsw i64 %.502590592.us, 4
  %39 = add i64 %15, %.502590592.us
  %40 = add i64 %39, 7
  %.656.us.3 = icmp slt i64 %40, 0
  %41 = select i1 %.656.us.3, i64 %20, i64 56
  %scevgep11 = getelementptr i8, ptr %scevgep39, i64 %41
  %42 = shl i64 %.502590592.us, 3
  %scevgep3 = getelementptr i8, ptr %scevgep11, i64 %42
  store double 0.000000e+00, ptr %scevgep3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.509.us.3
  br i1 %niter.ncmp.3, label %B564.endif.loopexit.unr-lcssa, label %B336.us

B490.endif:                                       ; preds = %B490
  %.739 = call i32 @lanes.probe_here.20(ptr nonnull %.731, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %cond2 = icmp eq i32 %.739, 0
  br i1 %cond2, label %B564.endif.thread, label %common.ret, !prof !0

B564.endif.loopexit.unr-lcssa:                    ; preds = %B336.us
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B564.endif, label %B336.us.epil.preheader

B336.us.epil.preheader:                           ; preds = %B564.endif.loopexit.unr-lcssa, %B336.us.preheader.B336.us.epil.preheader_crit_edge
  %.pre-phi2 = phi i64 [ %.pre1, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %16, %B564.endif.loopexit.unr-lcssa ]
  %.pre-phi = phi i64 [ %.pre, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %15, %B564.endif.loopexit.unr-lcssa ]
  %.502590592.us.epil.init = phi i64 [ 0, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %unroll_iter, %B564.endif.loopexit.unr-lcssa ]
  %43 = add i64 %.pre-phi, 4
  %44 = add i64 %43, %.502590592.us.epil.init
  br label %B336.us.epil

B336.us.epil:                                     ; preds = %B336.us.epil, %B336.us.epil.preheader
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B336.us.epil ], [ %xtraiter, %B336.us.epil.preheader ]
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B336.us.epil ], [ %44, %B336.us.epil.preheader ]
  %.656.us.epil = icmp slt i64 %lsr.iv34, 0
  %45 = select i1 %.656.us.epil, i64 %.pre-phi2, i64 0
  %scevgep33 = getelementptr i8, ptr %arg.frame.4, i64 %45
  %46 = shl i64 %lsr.iv34, 3
  %scevgep36 = getelementptr i8, ptr %scevgep33, i64 %46
  store double 0.000000e+00, ptr %scevgep36, align 8
  %lsr.iv.next35 = add i64 %lsr.iv34, 1
  %lsr.iv.next38 = add nsw i64 %lsr.iv37, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next38, 0
  br i1 %epil.iter.cmp.not, label %B564.endif, label %B336.us.epil, !llvm.loop !109

B564.endif:                                       ; preds = %B336.us.epil, %B564.endif.loopexit.unr-lcssa, %B0.endif.endif
  %.802 = sub i64 %.267, %.204
  %.845609.not = icmp slt i64 %.802, 1
  br i1 %.845609.not, label %B1014, label %B598.endif.lr.ph

B564.endif.thread:                                ; preds = %B490.endif
  %.8024 = sub i64 %.267, %.204
  %.845609.not5 = icmp slt i64 %.8024, 1
  br i1 %.845609.not5, label %B1030, label %B598.endif.us.preheader

B598.endif.lr.ph:                                 ; preds = %B564.endif
  %47 = icmp slt i64 %.103, 1
  br i1 %47, label %B598.endif.preheader, label %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge

B598.endif.lr.ph.B598.endif.us.preheader_crit_edge: ; preds = %B598.endif.lr.ph
  %.pre3 = add i64 %.73.i, %.43.i
  %.pre5 = add i64 %.pre3, 4
  %.pre7 = shl i64 %arg.frame.5.0, 3
  br label %B598.endif.us.preheader

B598.endif.preheader:                             ; preds = %B598.endif.lr.ph
  %48 = add nuw i64 %.802, 1
  br label %B598.endif

B598.endif.us.preheader:                          ; preds = %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge, %B564.endif.thread
  %.pre-phi8 = phi i64 [ %.pre7, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %26, %B564.endif.thread ]
  %.pre-phi6 = phi i64 [ %.pre5, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %23, %B564.endif.thread ]
  %.802813 = phi i64 [ %.802, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %.8024, %B564.endif.thread ]
  %49 = mul i64 %.204, %.103
  %50 = add i64 %49, %.377
  %51 = add i64 %50, %.368
  %52 = shl i64 %.329, 5
  %53 = shl i64 %51, 4
  %54 = add i64 %52, %arg.lane
  %55 = add i64 %54, %53
  %56 = shl i64 %.103, 4
  br label %B598.endif.us

B598.endif.us:                                    ; preds = %B796.B596.loopexit_crit_edge.us, %B598.endif.us.preheader
  %lsr.iv24 = phi i64 [ %55, %B598.endif.us.preheader ], [ %lsr.iv.next25, %B796.B596.loopexit_crit_edge.us ]
  %.844603611.us = phi i64 [ %.802813, %B598.endif.us.preheader ], [ %.854.us, %B796.B596.loopexit_crit_edge.us ]
  %.851604610.us = phi i64 [ %.204, %B598.endif.us.preheader ], [ %.858.us, %B796.B596.loopexit_crit_edge.us ]
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.915.us = load i64, ptr %sunkaddr7, align 8
  %.917.us = add nsw i64 %.915.us, %.851604610.us
  %.931.us = icmp slt i64 %.917.us, 0
  %.932.us = select i1 %.931.us, i64 %arg.meta.5.0, i64 0
  %57 = getelementptr i64, ptr %arg.meta.4, i64 %.917.us
  %.946.us = getelementptr i64, ptr %57, i64 %.932.us
  %.947.us = load i64, ptr %.946.us, align 8
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.980.us = load i64, ptr %sunkaddr8, align 8
  %.982.us = add nsw i64 %.980.us, %.851604610.us
  %.983.us = shl nsw i64 %.982.us, 4
  %.985.us = add nsw i64 %.983.us, %arg.lane
  %.999.us = icmp slt i64 %.985.us, 0
  %.1000.us = select i1 %.999.us, i64 %arg.frame.5.0, i64 0
  %58 = getelementptr double, ptr %arg.frame.4, i64 %.985.us
  %.1014.us = getelementptr double, ptr %58, i64 %.1000.us
  %.1015.us = load double, ptr %.1014.us, align 8
  %.1045.us = load i64, ptr %arg.meta.4, align 8
  %.1047.us = add nsw i64 %.1045.us, %.947.us
  %.1048.us = shl nsw i64 %.1047.us, 4
  %.1050.us = add nsw i64 %.1048.us, %arg.lane
  %.1064.us = icmp slt i64 %.1050.us, 0
  %.1065.us = select i1 %.1064.us, i64 %arg.frame.5.0, i64 0
  %59 = getelementptr double, ptr %arg.frame.4, i64 %.1050.us
  %.1079.us = getelementptr double, ptr %59, i64 %.1065.us
  store double %.1015.us, ptr %.1079.us, align 8
  %.1242.us = add nsw i64 %.379, %.851604610.us
  %.1243.us = shl nsw i64 %.1242.us, 4
  %.1245.us = add nsw i64 %.1243.us, %arg.lane
  %.1259.us = icmp slt i64 %.1245.us, 0
  %60 = getelementptr double, ptr %arg.frame.4, i64 %.1245.us
  %sunkaddr65 = select i1 %.1259.us, i64 %.pre-phi8, i64 0
  %61 = add i64 %.73, %.947.us
  br label %B798.us

B798.us:                                          ; preds = %B798.us, %B598.endif.us
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B798.us ], [ %61, %B598.endif.us ]
  %lsr.iv29 = phi i64 [ %lsr.iv.next30, %B798.us ], [ %.103, %B598.endif.us ]
  %lsr.iv26 = phi i64 [ %lsr.iv.next27, %B798.us ], [ %lsr.iv24, %B598.endif.us ]
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B798.us ], [ %.pre-phi6, %B598.endif.us ]
  %.1223.us = icmp slt i64 %lsr.iv26, 0
  %62 = select i1 %.1223.us, i64 %.pre-phi8, i64 0
  %scevgep23 = getelementptr i8, ptr %arg.frame.4, i64 %62
  %63 = shl i64 %lsr.iv26, 3
  %scevgep28 = getelementptr i8, ptr %scevgep23, i64 %63
  %.1239.us = load double, ptr %scevgep28, align 8
  %sunkaddr9 = getelementptr inbounds i8, ptr %60, i64 %sunkaddr65
  %.1275.us = load double, ptr %sunkaddr9, align 8
  %.1291.us = icmp slt i64 %lsr.iv20, 0
  %64 = select i1 %.1291.us, i64 %.pre-phi8, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %64
  %65 = shl i64 %lsr.iv20, 3
  %scevgep22 = getelementptr i8, ptr %scevgep, i64 %65
  %.1307.us = load double, ptr %scevgep22, align 8
  %.1308.us = fmul double %.1275.us, %.1307.us
  %.1309.us = fadd double %.1239.us, %.1308.us
  %.1339.us = load i64, ptr %arg.meta.4, align 8
  %66 = add i64 %lsr.iv1, %.1339.us
  %.1346.us = shl nsw i64 %66, 4
  %.1348.us = add nsw i64 %.1346.us, %arg.lane
  %.1362.us = icmp slt i64 %.1348.us, 0
  %.1363.us = select i1 %.1362.us, i64 %arg.frame.5.0, i64 0
  %67 = getelementptr double, ptr %arg.frame.4, i64 %.1348.us
  %.1377.us = getelementptr double, ptr %67, i64 %.1363.us
  store double %.1309.us, ptr %.1377.us, align 8
  %lsr.iv.next21 = add i64 %lsr.iv20, 1
  %lsr.iv.next27 = add i64 %lsr.iv26, 16
  %lsr.iv.next30 = add i64 %lsr.iv29, -1
  %lsr.iv.next2 = add i64 %lsr.iv1, %.73
  %exitcond623.not = icmp eq i64 %lsr.iv.next30, 0
  br i1 %exitcond623.not, label %B796.B596.loopexit_crit_edge.us, label %B798.us

B796.B596.loopexit_crit_edge.us:                  ; preds = %B798.us
  %.854.us = add nsw i64 %.844603611.us, -1
  %.858.us = add i64 %.851604610.us, 1
  %lsr.iv.next25 = add i64 %lsr.iv24, %56
  %.845.us = icmp sgt i64 %.844603611.us, 1
  br i1 %.845.us, label %B598.endif.us, label %B1026

B598.endif:                                       ; preds = %B598.endif, %B598.endif.preheader
  %lsr.iv = phi i64 [ %48, %B598.endif.preheader ], [ %lsr.iv.next, %B598.endif ]
  %.851604610 = phi i64 [ %.204, %B598.endif.preheader ], [ %.858, %B598.endif ]
  %.858 = add i64 %.851604610, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.915 = load i64, ptr %sunkaddr10, align 8
  %68 = add i64 %.851604610, %.915
  %.931 = icmp slt i64 %68, 0
  %.932 = select i1 %.931, i64 %arg.meta.5.0, i64 0
  %69 = getelementptr i64, ptr %arg.meta.4, i64 %68
  %.946 = getelementptr i64, ptr %69, i64 %.932
  %.947 = load i64, ptr %.946, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.980 = load i64, ptr %sunkaddr11, align 8
  %70 = add i64 %.851604610, %.980
  %.983 = shl nsw i64 %70, 4
  %.985 = add nsw i64 %.983, %arg.lane
  %.999 = icmp slt i64 %.985, 0
  %.1000 = select i1 %.999, i64 %arg.frame.5.0, i64 0
  %71 = getelementptr double, ptr %arg.frame.4, i64 %.985
  %.1014 = getelementptr double, ptr %71, i64 %.1000
  %.1015 = load double, ptr %.1014, align 8
  %.1045 = load i64, ptr %arg.meta.4, align 8
  %.1047 = add nsw i64 %.1045, %.947
  %.1048 = shl nsw i64 %.1047, 4
  %.1050 = add nsw i64 %.1048, %arg.lane
  %.1064 = icmp slt i64 %.1050, 0
  %.1065 = select i1 %.1064, i64 %arg.frame.5.0, i64 0
  %72 = getelementptr double, ptr %arg.frame.4, i64 %.1050
  %.1079 = getelementptr double, ptr %72, i64 %.1065
  store double %.1015, ptr %.1079, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.845 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.845, label %B598.endif, label %common.ret
}

define internal noundef range(i32 -1, -2) i32 @jumps.shift.19(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.first, double %arg.sign) local_unnamed_addr {
B0:
  %.74 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.75 = load i64, ptr %.74, align 8
  %.62.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !111
  %.64.i = shl i64 %.63.i, 4
  %.93.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !111
  %.130.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !111
  %.132.i = shl i64 %.131.i, 4
  %.162.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !111
  %0 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %0, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B0
  %1 = shl i64 %.63.i, 7
  %2 = shl i64 %.131.i, 7
  %3 = shl i64 %.163.i, 3
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %scevgep12.i = getelementptr i8, ptr %4, i64 %3
  %5 = add i64 %.163.i, %.132.i
  %6 = shl i64 %arg.frame.5.0, 3
  %7 = getelementptr i8, ptr %arg.frame.4, i64 %1
  %scevgep6 = getelementptr i8, ptr %7, i64 8
  %8 = add i64 %6, 32
  %9 = add i64 %6, 40
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %10 = add i64 %.64.i, %lsr.iv6.i
  %.302.i = icmp slt i64 %10, 0
  %11 = select i1 %.302.i, i64 %6, i64 0
  %12 = shl i64 %lsr.iv6.i, 3
  %scevgep9 = getelementptr i8, ptr %scevgep6, i64 %11
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 %12
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -8
  %.318.i = load double, ptr %scevgep11, align 8, !noalias !111
  %13 = add i64 %5, %lsr.iv6.i
  %14 = add i64 %13, 4
  %.336.i = icmp slt i64 %14, 0
  %15 = select i1 %.336.i, i64 %8, i64 32
  %scevgep4 = getelementptr i8, ptr %scevgep12.i, i64 %15
  %16 = shl i64 %lsr.iv6.i, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %16
  store double %.318.i, ptr %scevgep5, align 8, !noalias !111
  %.318.1.i = load double, ptr %scevgep10, align 8, !noalias !111
  %17 = add i64 %5, %lsr.iv6.i
  %18 = add i64 %17, 5
  %.336.1.i = icmp slt i64 %18, 0
  %19 = select i1 %.336.1.i, i64 %9, i64 40
  %scevgep = getelementptr i8, ptr %scevgep12.i, i64 %19
  %20 = shl i64 %lsr.iv6.i, 3
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %20
  store double %.318.1.i, ptr %scevgep3, align 8, !noalias !111
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %21 = select i1 %.620.i, i64 %27, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %22
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !111
  %.651.i = icmp slt i64 %.523259261.i, 0
  %23 = select i1 %.651.i, i64 %27, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %23
  %24 = shl i64 %.523259261.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %24
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !111
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523259261.i, 1
  %lsr.iv.next2 = add i64 %lsr.iv1, -1
  %.517.i = icmp sgt i64 %lsr.iv.next2, 8
  br i1 %.517.i, label %B344.else.if.i, label %B0.endif.endif

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr, align 8, !noalias !111
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B0
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B0 ]
  %.387.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !111
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr %arg.frame.4, ptr %.432.i), !noalias !111
  %.517260.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517260.not.i, label %B0.endif.endif, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %25 = add i64 %.163.i, %.132.i
  %26 = add i64 %25, 4
  %27 = shl i64 %arg.frame.5.0, 3
  %28 = shl i64 %.94.i, 4
  %29 = add i64 %28, 8
  %30 = sub i64 %29, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv1 = phi i64 [ %30, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2, %B408.i ]
  %lsr.iv1.i = phi i64 [ %26, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523259261.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %.569.1.i = and i64 %.523259261.i, 15
  %.600.not.i = icmp eq i64 %.569.1.i, %arg.lane
  br i1 %.600.not.i, label %B408.i, label %B374.i

common.ret:                                       ; preds = %B186.B152.loopexit_crit_edge.us, %B0.endif.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B0.endif.endif:                                   ; preds = %B226.endif.i, %B408.i
  %.141 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.142 = load i64, ptr %.141, align 8
  %.222233.not = icmp slt i64 %.142, 1
  %.343223.not = icmp slt i64 %.75, 1
  %or.cond = select i1 %.222233.not, i1 true, i1 %.343223.not
  br i1 %or.cond, label %common.ret, label %B154.endif.us.preheader

B154.endif.us.preheader:                          ; preds = %B0.endif.endif
  %31 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us

B154.endif.us:                                    ; preds = %B186.B152.loopexit_crit_edge.us, %B154.endif.us.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B186.B152.loopexit_crit_edge.us ], [ %.75, %B154.endif.us.preheader ]
  %.228228234.us = phi i64 [ %.512.us, %B186.B152.loopexit_crit_edge.us ], [ 0, %B154.endif.us.preheader ]
  %.449.us = add nsw i64 %.228228234.us, %arg.first
  %.463.us = icmp slt i64 %.449.us, 0
  %32 = getelementptr double, ptr %arg.tables.4, i64 %.449.us
  %sunkaddr13 = select i1 %.463.us, i64 %31, i64 0
  br label %B188.us

B188.us:                                          ; preds = %B188.us, %B154.endif.us
  %.349222224.us = phi i64 [ 0, %B154.endif.us ], [ %.356.us, %B188.us ]
  %.356.us = add nuw nsw i64 %.349222224.us, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.410.us = load i64, ptr %sunkaddr6, align 8
  %33 = add i64 %.349222224.us, %.410.us
  %.412.us = shl nsw i64 %33, 4
  %.414.us = add nsw i64 %.412.us, %arg.lane
  %.428.us = icmp slt i64 %.414.us, 0
  %.429.us = select i1 %.428.us, i64 %arg.frame.5.0, i64 0
  %34 = getelementptr double, ptr %arg.frame.4, i64 %.414.us
  %.443.us = getelementptr double, ptr %34, i64 %.429.us
  %.444.us = load double, ptr %.443.us, align 8
  %.446.us = fmul double %arg.sign, %.444.us
  %sunkaddr7 = getelementptr inbounds i8, ptr %32, i64 %sunkaddr13
  %.479.us = load double, ptr %sunkaddr7, align 8
  %.480.us = fmul double %.446.us, %.479.us
  %.510.us = load i64, ptr %arg.meta.4, align 8
  %35 = add i64 %lsr.iv, %.349222224.us
  %36 = add i64 %35, %.510.us
  %.517.us = shl nsw i64 %36, 4
  %.519.us = add nsw i64 %.517.us, %arg.lane
  %.533.us = icmp slt i64 %.519.us, 0
  %.534.us = select i1 %.533.us, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.519.us
  %.548.us = getelementptr double, ptr %37, i64 %.534.us
  %.549.us = load double, ptr %.548.us, align 8
  %.550.us = fadd double %.480.us, %.549.us
  store double %.550.us, ptr %.548.us, align 8
  %exitcond.not = icmp eq i64 %.75, %.356.us
  br i1 %exitcond.not, label %B186.B152.loopexit_crit_edge.us, label %B188.us

B186.B152.loopexit_crit_edge.us:                  ; preds = %B188.us
  %.512.us = add nuw nsw i64 %.228228234.us, 1
  %lsr.iv.next = add i64 %lsr.iv, %.75
  %exitcond244.not = icmp eq i64 %.512.us, %.142
  br i1 %exitcond244.not, label %common.ret, label %B154.endif.us
}

define internal noundef range(i32 -1, -2) i32 @drive.resume.9(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.74 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.75 = load i64, ptr %.74, align 8
  %.76 = add i64 %.75, 5
  %.108 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.109 = load i64, ptr %.108, align 8
  %.191251.not = icmp slt i64 %.109, 1
  br i1 %.191251.not, label %B248.endif, label %B100.preheader

B100.preheader:                                   ; preds = %B0.endif
  %0 = shl i64 %arg.frame.5.0, 3
  br label %B100

B100:                                             ; preds = %B216, %B100.preheader
  %lsr.iv18 = phi i64 [ %lsr.iv.next19, %B216 ], [ %arg.lane, %B100.preheader ]
  %.197250252 = phi i64 [ %.204, %B216 ], [ 0, %B100.preheader ]
  %.204 = add nuw nsw i64 %.197250252, 1
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.261 = load i64, ptr %sunkaddr21, align 8
  %.263 = icmp slt i64 %.197250252, %.261
  br i1 %.263, label %B136, label %B216

B136:                                             ; preds = %B100
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 520
  %.294 = load i64, ptr %sunkaddr22, align 8
  %.326 = mul nsw i64 %.261, %arg.s
  %1 = add i64 %.294, %.326
  %2 = add i64 %.197250252, %1
  %.343 = icmp slt i64 %2, 0
  %.344 = select i1 %.343, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr double, ptr %arg.tables.4, i64 %2
  %.358 = getelementptr double, ptr %3, i64 %.344
  %.359 = load double, ptr %.358, align 8
  br label %B216

B216:                                             ; preds = %B136, %B100
  %"$phi216.1.2.1" = phi double [ %.359, %B136 ], [ 0.000000e+00, %B100 ]
  %.387 = icmp slt i64 %lsr.iv18, 0
  %4 = select i1 %.387, i64 %0, i64 0
  %scevgep17 = getelementptr i8, ptr %arg.frame.4, i64 %4
  %5 = shl i64 %lsr.iv18, 3
  %scevgep20 = getelementptr i8, ptr %scevgep17, i64 %5
  store double %"$phi216.1.2.1", ptr %scevgep20, align 8
  %lsr.iv.next19 = add i64 %lsr.iv18, 16
  %exitcond.not = icmp eq i64 %.109, %.204
  br i1 %exitcond.not, label %B248.endif, label %B100

B280:                                             ; preds = %B280.lr.ph.new, %B280
  %lsr.iv7 = phi ptr [ %scevgep6, %B280.lr.ph.new ], [ %scevgep11, %B280 ]
  %lsr.iv3 = phi i64 [ %53, %B280.lr.ph.new ], [ %lsr.iv.next4, %B280 ]
  %lsr.iv24 = phi i64 [ %.563, %B280.lr.ph.new ], [ %lsr.iv.next25, %B280 ]
  %lsr.iv22 = phi i64 [ %arg.notes, %B280.lr.ph.new ], [ %14, %B280 ]
  %sunkaddr24 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.560 = load i64, ptr %sunkaddr24, align 8
  %6 = add i64 %lsr.iv24, %.560
  %.579 = icmp slt i64 %6, 0
  %.580 = select i1 %.579, i64 %arg.meta.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.meta.4, i64 %6
  %.594 = getelementptr i64, ptr %7, i64 %.580
  %.595 = load i64, ptr %.594, align 8
  %.611 = icmp slt i64 %lsr.iv22, 0
  %8 = select i1 %.611, i64 %50, i64 0
  %scevgep18 = getelementptr i8, ptr %lsr.iv7, i64 %8
  store i64 %.595, ptr %scevgep18, align 8
  %.560.1 = load i64, ptr %sunkaddr24, align 8
  %9 = add i64 %lsr.iv24, %.560.1
  %10 = add i64 %9, 1
  %.579.1 = icmp slt i64 %10, 0
  %.580.1 = select i1 %.579.1, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %10
  %.594.1 = getelementptr i64, ptr %11, i64 %.580.1
  %.595.1 = load i64, ptr %.594.1, align 8
  %12 = add i64 %lsr.iv22, 1
  %.611.1 = icmp slt i64 %12, 0
  %13 = select i1 %.611.1, i64 %51, i64 8
  %scevgep12 = getelementptr i8, ptr %lsr.iv7, i64 %13
  store i64 %.595.1, ptr %scevgep12, align 8
  %lsr.iv.next25 = add i64 %lsr.iv24, 2
  %lsr.iv.next4 = add i64 %lsr.iv3, -2
  %scevgep11 = getelementptr i8, ptr %lsr.iv7, i64 16
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next4, 0
  %14 = add i64 %12, 1
  br i1 %niter.ncmp.1, label %B352.loopexit.unr-lcssa, label %B280

B352.loopexit.unr-lcssa:                          ; preds = %B280
  %unroll_iter = and i64 %..76, 9223372036854775806
  %15 = and i64 %..76, 1
  %lcmp.mod.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod.not, label %B352, label %B280.epil.preheader

B280.epil.preheader:                              ; preds = %B280.lr.ph, %B352.loopexit.unr-lcssa
  %.499256258.epil.init = phi i64 [ 0, %B280.lr.ph ], [ %unroll_iter, %B352.loopexit.unr-lcssa ]
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.560.epil = load i64, ptr %sunkaddr23, align 8
  %.564.epil = add i64 %.499256258.epil.init, %.563
  %.565.epil = add i64 %.564.epil, %.560.epil
  %.579.epil = icmp slt i64 %.565.epil, 0
  %.580.epil = select i1 %.579.epil, i64 %arg.meta.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.meta.4, i64 %.565.epil
  %.594.epil = getelementptr i64, ptr %16, i64 %.580.epil
  %.595.epil = load i64, ptr %.594.epil, align 8
  %.597.epil = add nsw i64 %.499256258.epil.init, %arg.notes
  %.611.epil = icmp slt i64 %.597.epil, 0
  %.612.epil = select i1 %.611.epil, i64 %arg.meta.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.meta.4, i64 %.597.epil
  %.626.epil = getelementptr i64, ptr %17, i64 %.612.epil
  store i64 %.595.epil, ptr %.626.epil, align 8
  br label %B352

B352:                                             ; preds = %B248.endif, %B280.epil.preheader, %B352.loopexit.unr-lcssa
  %.62.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !114
  %.64.i = shl i64 %.63.i, 4
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94.i = load i64, ptr %sunkaddr, align 8, !noalias !114
  %.130.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !114
  %.132.i = shl i64 %.131.i, 4
  %.162.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !114
  %18 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %18, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B352
  %19 = shl i64 %.63.i, 7
  %20 = shl i64 %.131.i, 7
  %21 = shl i64 %.163.i, 3
  %22 = getelementptr i8, ptr %arg.frame.4, i64 %20
  %scevgep12.i = getelementptr i8, ptr %22, i64 %21
  %23 = add i64 %.163.i, %.132.i
  %24 = shl i64 %arg.frame.5.0, 3
  %25 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %scevgep5 = getelementptr i8, ptr %25, i64 8
  %26 = add i64 %24, 32
  %27 = add i64 %24, 40
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %28 = add i64 %.64.i, %lsr.iv6.i
  %.302.i = icmp slt i64 %28, 0
  %29 = select i1 %.302.i, i64 %24, i64 0
  %30 = shl i64 %lsr.iv6.i, 3
  %scevgep8 = getelementptr i8, ptr %scevgep5, i64 %29
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 %30
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -8
  %.318.i = load double, ptr %scevgep10, align 8, !noalias !114
  %31 = add i64 %23, %lsr.iv6.i
  %32 = add i64 %31, 4
  %.336.i = icmp slt i64 %32, 0
  %33 = select i1 %.336.i, i64 %26, i64 32
  %scevgep3 = getelementptr i8, ptr %scevgep12.i, i64 %33
  %34 = shl i64 %lsr.iv6.i, 3
  %scevgep2 = getelementptr i8, ptr %scevgep3, i64 %34
  store double %.318.i, ptr %scevgep2, align 8, !noalias !114
  %.318.1.i = load double, ptr %scevgep9, align 8, !noalias !114
  %35 = add i64 %23, %lsr.iv6.i
  %36 = add i64 %35, 5
  %.336.1.i = icmp slt i64 %36, 0
  %37 = select i1 %.336.1.i, i64 %27, i64 40
  %scevgep = getelementptr i8, ptr %scevgep12.i, i64 %37
  %38 = shl i64 %lsr.iv6.i, 3
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %38
  store double %.318.1.i, ptr %scevgep1, align 8, !noalias !114
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %39 = select i1 %.620.i, i64 %45, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %39
  %40 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %40
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !114
  %.651.i = icmp slt i64 %.523259261.i, 0
  %41 = select i1 %.651.i, i64 %45, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %41
  %42 = shl i64 %.523259261.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %42
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !114
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523259261.i, 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.517.i = icmp sgt i64 %lsr.iv.next, 5
  br i1 %.517.i, label %B344.else.if.i, label %common.ret

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr25 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr25, align 8, !noalias !114
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B352
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B352 ]
  %.387.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !114
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr %arg.frame.4, ptr %.432.i), !noalias !114
  %.517260.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517260.not.i, label %common.ret, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %43 = add i64 %.163.i, %.132.i
  %44 = add i64 %43, 4
  %45 = shl i64 %arg.frame.5.0, 3
  %46 = shl i64 %.94.i, 4
  %47 = add i64 %46, 5
  %48 = sub i64 %47, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv = phi i64 [ %48, %B344.else.if.lr.ph.i ], [ %lsr.iv.next, %B408.i ]
  %lsr.iv1.i = phi i64 [ %44, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523259261.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %.569.1.i = and i64 %.523259261.i, 15
  %.600.not.i = icmp eq i64 %.569.1.i, %arg.lane
  br i1 %.600.not.i, label %B408.i, label %B374.i

B248.endif:                                       ; preds = %B216, %B0.endif
  %.451 = icmp slt i64 %.75, -4
  %..76 = select i1 %.451, i64 0, i64 %.76
  %.493257 = icmp sgt i64 %..76, 0
  br i1 %.493257, label %B280.lr.ph, label %B352

B280.lr.ph:                                       ; preds = %B248.endif
  %.563 = mul i64 %.76, %arg.s
  %49 = icmp eq i64 %..76, 1
  br i1 %49, label %B280.epil.preheader, label %B280.lr.ph.new

B280.lr.ph.new:                                   ; preds = %B280.lr.ph
  %50 = shl i64 %arg.meta.5.0, 3
  %51 = add i64 %50, 8
  %52 = lshr i64 %..76, 1
  %53 = shl nuw i64 %52, 1
  %54 = shl i64 %arg.notes, 3
  %scevgep6 = getelementptr i8, ptr %arg.meta.4, i64 %54
  br label %B280

common.ret:                                       ; preds = %B226.endif.i, %B408.i
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define internal range(i32 -1, -2) i32 @drive.enter.10(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.1939 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.2396 = alloca i64, align 8
  store i64 0, ptr %.2396, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.85 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.86 = load i64, ptr %.85, align 8
  %.115 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.116 = load i64, ptr %.115, align 8
  %.132 = icmp slt i64 %.116, 0
  %.133 = select i1 %.132, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.116, 7
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 16
  %.147 = getelementptr double, ptr %1, i64 %.133
  %.148 = load double, ptr %.147, align 8
  %.183 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.184 = load i64, ptr %.183, align 8
  %.186 = mul i64 %.184, %arg.s
  %.218 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.219 = load i64, ptr %.218, align 8
  %.301910.not = icmp slt i64 %.219, 1
  br i1 %.301910.not, label %B222.endif, label %B186.preheader

B186.preheader:                                   ; preds = %B0.endif
  %2 = icmp eq i64 %.219, 1
  br i1 %2, label %B186.epil.preheader, label %B186.preheader.new

B186.preheader.new:                               ; preds = %B186.preheader
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %.219, %const
  %3 = add i64 %arg.lane, 16
  %4 = shl i64 %arg.frame.5.0, 3
  %5 = add nsw i64 %.219, -2
  %6 = lshr i64 %5, 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %B186.epil.preheader1, label %B186.preheader.new.new

B186.preheader.new.new:                           ; preds = %B186.preheader.new
  %8 = add nuw i64 %6, 1
  %9 = add i64 %arg.lane, 32
  %10 = lshr i64 %8, 1
  %11 = shl nuw i64 %10, 1
  br label %B186

B186:                                             ; preds = %B186, %B186.preheader.new.new
  %lsr.iv21 = phi i64 [ %lsr.iv.next22, %B186 ], [ %11, %B186.preheader.new.new ]
  %lsr.iv19 = phi i64 [ %lsr.iv.next20, %B186 ], [ %9, %B186.preheader.new.new ]
  %12 = add i64 %lsr.iv19, -16
  %13 = add i64 %lsr.iv19, -32
  %.355 = icmp slt i64 %13, 0
  %14 = select i1 %.355, i64 %4, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.frame.4, i64 %14
  %15 = shl i64 %lsr.iv19, 3
  %scevgep26 = getelementptr i8, ptr %scevgep89, i64 %15
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -256
  store double 0.000000e+00, ptr %scevgep27, align 8
  %.355.1 = icmp slt i64 %12, 0
  %16 = select i1 %.355.1, i64 %4, i64 0
  %scevgep85 = getelementptr i8, ptr %arg.frame.4, i64 %16
  %17 = shl i64 %lsr.iv19, 3
  %scevgep28 = getelementptr i8, ptr %scevgep85, i64 %17
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -128
  store double 0.000000e+00, ptr %scevgep29, align 8
  %18 = add i64 %lsr.iv19, 16
  %.355.16 = icmp slt i64 %lsr.iv19, 0
  %19 = select i1 %.355.16, i64 %4, i64 0
  %scevgep89.1 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv19, 3
  %scevgep25 = getelementptr i8, ptr %scevgep89.1, i64 %20
  store double 0.000000e+00, ptr %scevgep25, align 8
  %.355.1.1 = icmp slt i64 %18, 0
  %21 = select i1 %.355.1.1, i64 %4, i64 0
  %scevgep85.1 = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv19, 3
  %scevgep23 = getelementptr i8, ptr %scevgep85.1, i64 %22
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 128
  store double 0.000000e+00, ptr %scevgep24, align 8
  %lsr.iv.next20 = add i64 %lsr.iv19, 64
  %lsr.iv.next22 = add i64 %lsr.iv21, -2
  %niter.ncmp.17 = icmp eq i64 %lsr.iv.next22, 0
  br i1 %niter.ncmp.17, label %B222.endif.loopexit.unr-lcssa.unr-lcssa, label %B186

B254:                                             ; preds = %B254.preheader.new, %B254
  %.463915917 = phi i64 [ 0, %B254.preheader.new ], [ %.470.1, %B254 ]
  %23 = add i64 %.186, %.463915917
  %.510 = icmp slt i64 %23, 0
  %24 = select i1 %.510, i64 %100, i64 0
  %scevgep83 = getelementptr i8, ptr %scevgep79, i64 %24
  %25 = shl i64 %.463915917, 3
  %scevgep84 = getelementptr i8, ptr %scevgep83, i64 %25
  %.526 = load double, ptr %scevgep84, align 8
  %.556 = load i64, ptr %arg.meta.4, align 8
  %26 = add i64 %.463915917, %.556
  %.558 = shl nsw i64 %26, 4
  %.560 = add nsw i64 %.558, %arg.lane
  %.574 = icmp slt i64 %.560, 0
  %.575 = select i1 %.574, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.560
  %.589 = getelementptr double, ptr %27, i64 %.575
  store double %.526, ptr %.589, align 8
  %.470.1 = add nuw i64 %.463915917, 2
  %28 = add i64 %102, %.463915917
  %.510.1 = icmp slt i64 %28, 0
  %29 = select i1 %.510.1, i64 %101, i64 8
  %scevgep17 = getelementptr i8, ptr %scevgep79, i64 %29
  %30 = shl i64 %.463915917, 3
  %scevgep20 = getelementptr i8, ptr %scevgep17, i64 %30
  %.526.1 = load double, ptr %scevgep20, align 8
  %.556.1 = load i64, ptr %arg.meta.4, align 8
  %31 = add i64 %.463915917, %.556.1
  %32 = shl i64 %31, 4
  %.560.1 = add i64 %.558.1, %32
  %.574.1 = icmp slt i64 %.560.1, 0
  %.575.1 = select i1 %.574.1, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.560.1
  %.589.1 = getelementptr double, ptr %33, i64 %.575.1
  store double %.526.1, ptr %.589.1, align 8
  %niter45.ncmp.1 = icmp eq i64 %unroll_iter44, %.470.1
  br i1 %niter45.ncmp.1, label %B336.endif.loopexit.unr-lcssa, label %B254

B390:                                             ; preds = %B390.lr.ph.new, %B390
  %.711922924 = phi i64 [ 0, %B390.lr.ph.new ], [ %.718.1, %B390 ]
  %34 = add i64 %.745, %.711922924
  %.760 = icmp slt i64 %34, 0
  %35 = select i1 %.760, i64 %108, i64 0
  %scevgep77 = getelementptr i8, ptr %scevgep73, i64 %35
  %36 = shl i64 %.711922924, 3
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 %36
  %.776 = load double, ptr %scevgep78, align 8
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.806 = load i64, ptr %sunkaddr32, align 8
  %37 = add i64 %.711922924, %.806
  %.808 = shl nsw i64 %37, 4
  %.810 = add nsw i64 %.808, %arg.lane
  %.824 = icmp slt i64 %.810, 0
  %.825 = select i1 %.824, i64 %arg.frame.5.0, i64 0
  %38 = getelementptr double, ptr %arg.frame.4, i64 %.810
  %.839 = getelementptr double, ptr %38, i64 %.825
  store double %.776, ptr %.839, align 8
  %.718.1 = add nuw i64 %.711922924, 2
  %39 = add i64 %.745, %.711922924
  %40 = add i64 %39, 1
  %.760.1 = icmp slt i64 %40, 0
  %41 = select i1 %.760.1, i64 %109, i64 8
  %scevgep15 = getelementptr i8, ptr %scevgep73, i64 %41
  %42 = shl i64 %.711922924, 3
  %scevgep19 = getelementptr i8, ptr %scevgep15, i64 %42
  %.776.1 = load double, ptr %scevgep19, align 8
  %.806.1 = load i64, ptr %sunkaddr32, align 8
  %43 = add i64 %.711922924, %.806.1
  %44 = shl i64 %43, 4
  %.810.1 = add i64 %.808.1, %44
  %.824.1 = icmp slt i64 %.810.1, 0
  %.825.1 = select i1 %.824.1, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.810.1
  %.839.1 = getelementptr double, ptr %45, i64 %.825.1
  store double %.776.1, ptr %.839.1, align 8
  %niter50.ncmp.1 = icmp eq i64 %unroll_iter49, %.718.1
  br i1 %niter50.ncmp.1, label %B478.endif.loopexit.unr-lcssa, label %B390

B532:                                             ; preds = %B532.lr.ph, %B532
  %.961929931 = phi i64 [ 0, %B532.lr.ph ], [ %.968, %B532 ]
  %.968 = add nuw nsw i64 %.961929931, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 248
  %.1028 = load i64, ptr %sunkaddr, align 8
  %46 = add i64 %113, %.961929931
  %47 = add i64 %46, %.1028
  %.1045 = icmp slt i64 %47, 0
  %.1046 = select i1 %.1045, i64 %arg.tables.5.0, i64 0
  %48 = getelementptr double, ptr %arg.tables.4, i64 %47
  %.1060 = getelementptr double, ptr %48, i64 %.1046
  %.1061 = load double, ptr %.1060, align 8
  %.1063 = fcmp ole double %.1061, %.148
  %"$phi604.1.2.1" = select i1 %.1063, double 1.000000e+00, double 0.000000e+00
  %sunkaddr33 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.1101 = load i64, ptr %sunkaddr33, align 8
  %49 = add i64 %.961929931, %.1101
  %.1106 = shl nsw i64 %49, 4
  %.1108 = add nsw i64 %.1106, %arg.lane
  %.1123 = icmp slt i64 %.1108, 0
  %.1124 = select i1 %.1123, i64 %arg.frame.5.0, i64 0
  %50 = getelementptr double, ptr %arg.frame.4, i64 %.1108
  %.1138 = getelementptr double, ptr %50, i64 %.1124
  store double %"$phi604.1.2.1", ptr %.1138, align 8
  %exitcond954.not = icmp eq i64 %.875, %.968
  br i1 %exitcond954.not, label %B664.endif, label %B532

B734:                                             ; preds = %B734.preheader.new, %B734
  %.1267936938 = phi i64 [ 0, %B734.preheader.new ], [ %.1274.3, %B734 ]
  %51 = add i64 %arg.notes, %.1267936938
  %.1314 = icmp slt i64 %51, 0
  %52 = select i1 %.1314, i64 %117, i64 0
  %scevgep71 = getelementptr i8, ptr %scevgep61, i64 %52
  %53 = shl i64 %.1267936938, 3
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %53
  store i64 0, ptr %scevgep72, align 8
  %54 = add i64 %arg.notes, %.1267936938
  %55 = add i64 %54, 1
  %.1314.1 = icmp slt i64 %55, 0
  %56 = select i1 %.1314.1, i64 %118, i64 8
  %scevgep13 = getelementptr i8, ptr %scevgep61, i64 %56
  %57 = shl i64 %.1267936938, 3
  %scevgep18 = getelementptr i8, ptr %scevgep13, i64 %57
  store i64 0, ptr %scevgep18, align 8
  %58 = add i64 %arg.notes, %.1267936938
  %59 = add i64 %58, 2
  %.1314.2 = icmp slt i64 %59, 0
  %60 = select i1 %.1314.2, i64 %119, i64 16
  %scevgep11 = getelementptr i8, ptr %scevgep61, i64 %60
  %61 = shl i64 %.1267936938, 3
  %scevgep7 = getelementptr i8, ptr %scevgep11, i64 %61
  store i64 0, ptr %scevgep7, align 8
  %.1274.3 = add nuw i64 %.1267936938, 4
  %62 = add i64 %arg.notes, %.1267936938
  %63 = add i64 %62, 3
  %.1314.3 = icmp slt i64 %63, 0
  %64 = select i1 %.1314.3, i64 %120, i64 24
  %scevgep9 = getelementptr i8, ptr %scevgep61, i64 %64
  %65 = shl i64 %.1267936938, 3
  %scevgep6 = getelementptr i8, ptr %scevgep9, i64 %65
  store i64 0, ptr %scevgep6, align 8
  %niter55.ncmp.3 = icmp eq i64 %unroll_iter54, %.1274.3
  br i1 %niter55.ncmp.3, label %B754.loopexit.unr-lcssa, label %B734

B754.loopexit.unr-lcssa:                          ; preds = %B734
  %lcmp.mod52.not = icmp eq i64 %xtraiter51, 0
  br i1 %lcmp.mod52.not, label %B754, label %B734.epil.preheader

B734.epil.preheader:                              ; preds = %B734.preheader.B734.epil.preheader_crit_edge, %B754.loopexit.unr-lcssa
  %.pre-phi = phi i64 [ %.pre, %B734.preheader.B734.epil.preheader_crit_edge ], [ %117, %B754.loopexit.unr-lcssa ]
  %.1267936938.epil.init = phi i64 [ 0, %B734.preheader.B734.epil.preheader_crit_edge ], [ %unroll_iter54, %B754.loopexit.unr-lcssa ]
  %66 = add nsw i64 %.1267936938.epil.init, %arg.notes
  br label %B734.epil

B734.epil:                                        ; preds = %B734.epil, %B734.epil.preheader
  %lsr.iv59 = phi i64 [ %lsr.iv.next60, %B734.epil ], [ %xtraiter51, %B734.epil.preheader ]
  %lsr.iv56 = phi i64 [ %lsr.iv.next57, %B734.epil ], [ %66, %B734.epil.preheader ]
  %.1314.epil = icmp slt i64 %lsr.iv56, 0
  %67 = select i1 %.1314.epil, i64 %.pre-phi, i64 0
  %scevgep = getelementptr i8, ptr %arg.meta.4, i64 %67
  %68 = shl i64 %lsr.iv56, 3
  %scevgep58 = getelementptr i8, ptr %scevgep, i64 %68
  store i64 0, ptr %scevgep58, align 8
  %lsr.iv.next57 = add i64 %lsr.iv56, 1
  %lsr.iv.next60 = add nsw i64 %lsr.iv59, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next60, 0
  br i1 %epil.iter.cmp.not, label %B754, label %B734.epil, !llvm.loop !117

B754:                                             ; preds = %B664.endif, %B734.epil, %B754.loopexit.unr-lcssa
  %.1364 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.1365 = load i64, ptr %.1364, align 8
  %.1367 = add nsw i64 %.1365, %arg.s
  %.1381 = icmp slt i64 %.1367, 0
  %.1382 = select i1 %.1381, i64 %arg.meta.5.0, i64 0
  %69 = getelementptr i64, ptr %arg.meta.4, i64 %.1367
  %.1396 = getelementptr i64, ptr %69, i64 %.1382
  %.1397 = load i64, ptr %.1396, align 8
  %.1414 = icmp slt i64 %arg.notes, 0
  %.1415 = select i1 %.1414, i64 %arg.meta.5.0, i64 0
  %70 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.1429 = getelementptr i64, ptr %70, i64 %.1415
  store i64 %arg.s, ptr %.1429, align 8
  %.1446 = icmp slt i64 %arg.notes, -3
  %.1447 = select i1 %.1446, i64 %arg.meta.5.0, i64 0
  %71 = getelementptr i8, ptr %70, i64 24
  %.1461 = getelementptr i64, ptr %71, i64 %.1447
  store i64 -1, ptr %.1461, align 8
  %.1478 = icmp slt i64 %arg.notes, -1
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %72 = getelementptr i8, ptr %70, i64 8
  %.1493 = getelementptr i64, ptr %72, i64 %.1479
  store i64 %.1397, ptr %.1493, align 8
  %.1523 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.1524 = load i64, ptr %.1523, align 8
  %.1525 = shl nsw i64 %.1524, 4
  %.1527 = add nsw i64 %.1525, %arg.lane
  %.1542 = icmp slt i64 %.1527, 0
  %.1543 = select i1 %.1542, i64 %arg.frame.5.0, i64 0
  %73 = getelementptr double, ptr %arg.frame.4, i64 %.1527
  %.1557 = getelementptr double, ptr %73, i64 %.1543
  store double %.148, ptr %.1557, align 8
  %sunkaddr34 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.1588 = load i64, ptr %sunkaddr34, align 8
  %.1604 = icmp slt i64 %.1588, 0
  %.1605 = select i1 %.1604, i64 %arg.frame.5.0, i64 0
  %.idx904 = shl i64 %.1588, 7
  %74 = getelementptr i8, ptr %arg.frame.4, i64 %.idx904
  %75 = getelementptr i8, ptr %74, i64 24
  %.1619 = getelementptr double, ptr %75, i64 %.1605
  %.1620 = load double, ptr %.1619, align 8
  %.1649 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1650 = load i64, ptr %.1649, align 8
  %.1651 = shl nsw i64 %.1650, 4
  %.1653 = add nsw i64 %.1651, %arg.lane
  %.1667 = icmp slt i64 %.1653, 0
  %.1668 = select i1 %.1667, i64 %arg.frame.5.0, i64 0
  %76 = getelementptr double, ptr %arg.frame.4, i64 %.1653
  %.1682 = getelementptr double, ptr %76, i64 %.1668
  store double %.1620, ptr %.1682, align 8
  %.60.i = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !118
  %.63.i = icmp slt i64 %.61.i, 1
  br i1 %.63.i, label %B754.endif, label %B62.i

B62.i:                                            ; preds = %B754
  %.103.i = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !118
  %.133.i = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !118
  %.138.i = mul nsw i64 %.134.i, %arg.s
  %.141.i = add nsw i64 %.138.i, %.104.i
  %.159.i = icmp slt i64 %.141.i, 0
  %.160.i = select i1 %.159.i, i64 %arg.tables.5.0, i64 0
  %77 = getelementptr double, ptr %arg.tables.4, i64 %.141.i
  %.174.i = getelementptr double, ptr %77, i64 %.160.i
  %.175.i = load double, ptr %.174.i, align 8, !noalias !118
  %.189.le.i = fcmp uno double %.175.i, 0.000000e+00
  %"$phi206.0.2.0.i" = select i1 %.189.le.i, double 0x7FF0000000000000, double %.175.i
  br label %B754.endif

B1096:                                            ; preds = %B1096.endif, %B1096.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1096.endif ], [ 1, %B1096.preheader ]
  %.63.not.i = icmp slt i64 %lsr.iv, %.61.i
  br i1 %.63.not.i, label %B62.i6, label %B1096.endif

B62.i6:                                           ; preds = %B1096
  %sunkaddr35 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i8 = load i64, ptr %sunkaddr35, align 8, !noalias !121
  %sunkaddr36 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i10 = load i64, ptr %sunkaddr36, align 8, !noalias !121
  %.138.i11 = mul nsw i64 %.134.i10, %arg.s
  %78 = add i64 %.104.i8, %.138.i11
  %79 = add i64 %lsr.iv, %78
  %.159.i13 = icmp slt i64 %79, 0
  %.160.i14 = select i1 %.159.i13, i64 %arg.tables.5.0, i64 0
  %80 = getelementptr double, ptr %arg.tables.4, i64 %79
  %.174.i15 = getelementptr double, ptr %80, i64 %.160.i14
  %.175.i16 = load double, ptr %.174.i15, align 8, !noalias !121
  %.189.le.i17 = fcmp uno double %.175.i16, 0.000000e+00
  %"$phi206.0.2.0.i18" = select i1 %.189.le.i17, double 0x7FF0000000000000, double %.175.i16
  br label %B1096.endif

B1150.loopexit:                                   ; preds = %B1096.endif
  %81 = add i64 %lsr.iv.next, -1
  br label %B1150

B1150:                                            ; preds = %B754.endif, %B1150.loopexit
  %k.1.4.1 = phi i64 [ 0, %B754.endif ], [ %81, %B1150.loopexit ]
  %.1786 = icmp slt i64 %arg.notes, -2
  %.1787 = select i1 %.1786, i64 %arg.meta.5.0, i64 0
  %82 = getelementptr i8, ptr %70, i64 16
  %.1801 = getelementptr i64, ptr %82, i64 %.1787
  store i64 %k.1.4.1, ptr %.1801, align 8
  %sunkaddr37 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i20 = load i64, ptr %sunkaddr37, align 8, !noalias !124
  %.63.not.i21 = icmp slt i64 %k.1.4.1, %.61.i20
  br i1 %.63.not.i21, label %B62.i23, label %B1150.endif

B62.i23:                                          ; preds = %B1150
  %.103.i24 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i25 = load i64, ptr %.103.i24, align 8, !noalias !124
  %.133.i26 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i27 = load i64, ptr %.133.i26, align 8, !noalias !124
  %.138.i28 = mul nsw i64 %.134.i27, %arg.s
  %.141.i29 = add i64 %.104.i25, %k.1.4.1
  %.143.i30 = add i64 %.141.i29, %.138.i28
  %.159.i31 = icmp slt i64 %.143.i30, 0
  %.160.i32 = select i1 %.159.i31, i64 %arg.tables.5.0, i64 0
  %83 = getelementptr double, ptr %arg.tables.4, i64 %.143.i30
  %.174.i33 = getelementptr double, ptr %83, i64 %.160.i32
  %.175.i34 = load double, ptr %.174.i33, align 8, !noalias !124
  %.189.le.i35 = fcmp uno double %.175.i34, 0.000000e+00
  %"$phi206.0.2.0.i36" = select i1 %.189.le.i35, double 0x7FF0000000000000, double %.175.i34
  br label %B1150.endif

B1296:                                            ; preds = %B1150.endif
  %.1947 = call i32 @lanes.probe_here.20(ptr nonnull %.1939, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %cond = icmp eq i32 %.1947, 0
  br i1 %cond, label %B1330.endif, label %B1296.if.if, !prof !0

B1384:                                            ; preds = %B1384.preheader, %B1566
  %.2083943945 = phi i64 [ %.2090, %B1566 ], [ 0, %B1384.preheader ]
  %.2090 = add nuw nsw i64 %.2083943945, 1
  %sunkaddr38 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2147 = load i64, ptr %sunkaddr38, align 8
  %84 = add i64 %.2083943945, %.2147
  %.2150 = shl nsw i64 %84, 4
  %.2152 = add nsw i64 %.2150, %arg.lane
  %.2166 = icmp slt i64 %.2152, 0
  %.2167 = select i1 %.2166, i64 %arg.frame.5.0, i64 0
  %85 = getelementptr double, ptr %arg.frame.4, i64 %.2152
  %.2181 = getelementptr double, ptr %85, i64 %.2167
  %.2182 = load double, ptr %.2181, align 8
  %sunkaddr39 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.2212 = load i64, ptr %sunkaddr39, align 8
  %86 = add i64 %.2083943945, %.2212
  %.2228 = icmp slt i64 %86, 0
  %.2229 = select i1 %.2228, i64 %arg.meta.5.0, i64 0
  %87 = getelementptr i64, ptr %arg.meta.4, i64 %86
  %.2243 = getelementptr i64, ptr %87, i64 %.2229
  %.2244 = load i64, ptr %.2243, align 8
  %.2245 = icmp slt i64 %.2244, 0
  %"$phi1508.2.2.1" = select i1 %.2245, double -1.000000e+00, double 1.000000e+00
  %.2270 = fcmp oeq double %.2182, 0.000000e+00
  br i1 %.2270, label %B1566, label %for.body

B1566:                                            ; preds = %for.body, %B1384
  %"$phi1566.1.2.1" = phi double [ %"$phi1508.2.2.1", %B1384 ], [ %.2291.0.le, %for.body ]
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.2343 = load i64, ptr %sunkaddr40, align 8
  %88 = add i64 %.2083943945, %.2343
  %.2348 = shl nsw i64 %88, 4
  %.2350 = add nsw i64 %.2348, %arg.lane
  %.2365 = icmp slt i64 %.2350, 0
  %.2366 = select i1 %.2365, i64 %arg.frame.5.0, i64 0
  %89 = getelementptr double, ptr %arg.frame.4, i64 %.2350
  %.2380 = getelementptr double, ptr %89, i64 %.2366
  store double %"$phi1566.1.2.1", ptr %.2380, align 8
  %exitcond955.not = icmp eq i64 %.1997.pr, %.2090
  br i1 %exitcond955.not, label %B1626, label %B1384

B1626:                                            ; preds = %B1330.endif, %B1150.endif, %B1566
  store i64 0, ptr %.2396, align 8
  %.2408 = call i32 @drive.arrive.14(ptr nonnull %.2396, ptr nonnull %excinfo.5, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond38 = icmp eq i32 %.2408, 0
  br i1 %cond38, label %B1626.endif, label %B1626.if.if, !prof !0

B222.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B186
  %90 = and i64 %5, 2
  %lcmp.mod.not8.not = icmp eq i64 %90, 0
  %91 = add i64 %lsr.iv.next20, -16
  br i1 %lcmp.mod.not8.not, label %B186.epil.preheader1, label %B222.endif.loopexit.unr-lcssa

B186.epil.preheader1:                             ; preds = %B222.endif.loopexit.unr-lcssa.unr-lcssa, %B186.preheader.new
  %lsr.iv86.epil.init = phi i64 [ %3, %B186.preheader.new ], [ %91, %B222.endif.loopexit.unr-lcssa.unr-lcssa ]
  %92 = add i64 %lsr.iv86.epil.init, -16
  %.355.epil2 = icmp slt i64 %92, 0
  %93 = select i1 %.355.epil2, i64 %4, i64 0
  %scevgep89.epil = getelementptr i8, ptr %arg.frame.4, i64 %93
  %94 = shl i64 %lsr.iv86.epil.init, 3
  %scevgep90.epil = getelementptr i8, ptr %scevgep89.epil, i64 %94
  %scevgep91.epil = getelementptr i8, ptr %scevgep90.epil, i64 -128
  store double 0.000000e+00, ptr %scevgep91.epil, align 8
  %.355.1.epil = icmp slt i64 %lsr.iv86.epil.init, 0
  %95 = select i1 %.355.1.epil, i64 %4, i64 0
  %scevgep85.epil = getelementptr i8, ptr %arg.frame.4, i64 %95
  %scevgep88.epil = getelementptr i8, ptr %scevgep85.epil, i64 %94
  store double 0.000000e+00, ptr %scevgep88.epil, align 8
  br label %B222.endif.loopexit.unr-lcssa

B222.endif.loopexit.unr-lcssa:                    ; preds = %B186.epil.preheader1, %B222.endif.loopexit.unr-lcssa.unr-lcssa
  %96 = and i64 %.219, 1
  %lcmp.mod.not = icmp eq i64 %96, 0
  br i1 %lcmp.mod.not, label %B222.endif, label %B186.epil.preheader

B186.epil.preheader:                              ; preds = %B222.endif.loopexit.unr-lcssa, %B186.preheader
  %.307909911.epil.init = phi i64 [ 0, %B186.preheader ], [ %unroll_iter, %B222.endif.loopexit.unr-lcssa ]
  %.339.epil = shl nsw i64 %.307909911.epil.init, 4
  %.341.epil = add nsw i64 %.339.epil, %arg.lane
  %.355.epil = icmp slt i64 %.341.epil, 0
  %.356.epil = select i1 %.355.epil, i64 %arg.frame.5.0, i64 0
  %97 = getelementptr double, ptr %arg.frame.4, i64 %.341.epil
  %.370.epil = getelementptr double, ptr %97, i64 %.356.epil
  store double 0.000000e+00, ptr %.370.epil, align 8
  br label %B222.endif

B222.endif:                                       ; preds = %B186.epil.preheader, %B222.endif.loopexit.unr-lcssa, %B0.endif
  %.457916.not = icmp slt i64 %.86, 1
  br i1 %.457916.not, label %B336.endif, label %B254.preheader

B254.preheader:                                   ; preds = %B222.endif
  %98 = icmp eq i64 %.86, 1
  br i1 %98, label %B254.epil.preheader, label %B254.preheader.new

B254.preheader.new:                               ; preds = %B254.preheader
  %const30 = bitcast i64 9223372036854775806 to i64
  %unroll_iter44 = and i64 %.86, %const30
  %99 = shl i64 %.186, 3
  %scevgep79 = getelementptr i8, ptr %arg.tables.4, i64 %99
  %100 = shl i64 %arg.tables.5.0, 3
  %.558.1 = add i64 %arg.lane, 16
  %101 = add i64 %100, 8
  %102 = add i64 %.186, 1
  br label %B254

B336.endif.loopexit.unr-lcssa:                    ; preds = %B254
  %103 = and i64 %.86, 1
  %lcmp.mod42.not = icmp eq i64 %103, 0
  br i1 %lcmp.mod42.not, label %B336.endif, label %B254.epil.preheader

B254.epil.preheader:                              ; preds = %B336.endif.loopexit.unr-lcssa, %B254.preheader
  %.463915917.epil.init = phi i64 [ 0, %B254.preheader ], [ %unroll_iter44, %B336.endif.loopexit.unr-lcssa ]
  %.496.epil = add nsw i64 %.463915917.epil.init, %.186
  %.510.epil = icmp slt i64 %.496.epil, 0
  %.511.epil = select i1 %.510.epil, i64 %arg.tables.5.0, i64 0
  %104 = getelementptr double, ptr %arg.tables.4, i64 %.496.epil
  %.525.epil = getelementptr double, ptr %104, i64 %.511.epil
  %.526.epil = load double, ptr %.525.epil, align 8
  %.556.epil = load i64, ptr %arg.meta.4, align 8
  %.557.epil = add nsw i64 %.556.epil, %.463915917.epil.init
  %.558.epil = shl nsw i64 %.557.epil, 4
  %.560.epil = add nsw i64 %.558.epil, %arg.lane
  %.574.epil = icmp slt i64 %.560.epil, 0
  %.575.epil = select i1 %.574.epil, i64 %arg.frame.5.0, i64 0
  %105 = getelementptr double, ptr %arg.frame.4, i64 %.560.epil
  %.589.epil = getelementptr double, ptr %105, i64 %.575.epil
  store double %.526.epil, ptr %.589.epil, align 8
  br label %B336.endif

B336.endif:                                       ; preds = %B254.epil.preheader, %B336.endif.loopexit.unr-lcssa, %B222.endif
  %.624 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.625 = load i64, ptr %.624, align 8
  %.705923.not = icmp slt i64 %.625, 1
  br i1 %.705923.not, label %B478.endif, label %B390.lr.ph

B390.lr.ph:                                       ; preds = %B336.endif
  %.745 = add i64 %.186, %.86
  %106 = icmp eq i64 %.625, 1
  br i1 %106, label %B390.epil.preheader, label %B390.lr.ph.new

B390.lr.ph.new:                                   ; preds = %B390.lr.ph
  %const31 = bitcast i64 9223372036854775806 to i64
  %unroll_iter49 = and i64 %.625, %const31
  %107 = shl i64 %.745, 3
  %scevgep73 = getelementptr i8, ptr %arg.tables.4, i64 %107
  %108 = shl i64 %arg.tables.5.0, 3
  %.808.1 = add i64 %arg.lane, 16
  %109 = add i64 %108, 8
  br label %B390

B478.endif.loopexit.unr-lcssa:                    ; preds = %B390
  %110 = and i64 %.625, 1
  %lcmp.mod47.not = icmp eq i64 %110, 0
  br i1 %lcmp.mod47.not, label %B478.endif, label %B390.epil.preheader

B390.epil.preheader:                              ; preds = %B478.endif.loopexit.unr-lcssa, %B390.lr.ph
  %.711922924.epil.init = phi i64 [ 0, %B390.lr.ph ], [ %unroll_iter49, %B478.endif.loopexit.unr-lcssa ]
  %.746.epil = add nsw i64 %.711922924.epil.init, %.745
  %.760.epil = icmp slt i64 %.746.epil, 0
  %.761.epil = select i1 %.760.epil, i64 %arg.tables.5.0, i64 0
  %111 = getelementptr double, ptr %arg.tables.4, i64 %.746.epil
  %.775.epil = getelementptr double, ptr %111, i64 %.761.epil
  %.776.epil = load double, ptr %.775.epil, align 8
  %sunkaddr103 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.806.epil = load i64, ptr %sunkaddr103, align 8
  %.807.epil = add nsw i64 %.806.epil, %.711922924.epil.init
  %.808.epil = shl nsw i64 %.807.epil, 4
  %.810.epil = add nsw i64 %.808.epil, %arg.lane
  %.824.epil = icmp slt i64 %.810.epil, 0
  %.825.epil = select i1 %.824.epil, i64 %arg.frame.5.0, i64 0
  %112 = getelementptr double, ptr %arg.frame.4, i64 %.810.epil
  %.839.epil = getelementptr double, ptr %112, i64 %.825.epil
  store double %.776.epil, ptr %.839.epil, align 8
  br label %B478.endif

B478.endif:                                       ; preds = %B390.epil.preheader, %B478.endif.loopexit.unr-lcssa, %B336.endif
  %.874 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.875 = load i64, ptr %.874, align 8
  %.955930.not = icmp slt i64 %.875, 1
  br i1 %.955930.not, label %B664.endif, label %B532.lr.ph

B532.lr.ph:                                       ; preds = %B478.endif
  %113 = add i64 %.86, %.186
  br label %B532

B664.endif:                                       ; preds = %B478.endif, %B532
  %.1179 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1180 = load i64, ptr %.1179, align 8
  %.1261937 = icmp sgt i64 %.1180, -5
  br i1 %.1261937, label %B734.preheader, label %B754

B734.preheader:                                   ; preds = %B664.endif
  %114 = add i64 %.1180, 5
  %xtraiter51 = and i64 %114, 3
  %115 = icmp slt i64 %.1180, -1
  br i1 %115, label %B734.preheader.B734.epil.preheader_crit_edge, label %B734.preheader.new

B734.preheader.B734.epil.preheader_crit_edge:     ; preds = %B734.preheader
  %.pre = shl i64 %arg.meta.5.0, 3
  br label %B734.epil.preheader

B734.preheader.new:                               ; preds = %B734.preheader
  %unroll_iter54 = and i64 %114, -4
  %116 = shl i64 %arg.notes, 3
  %scevgep61 = getelementptr i8, ptr %arg.meta.4, i64 %116
  %117 = shl i64 %arg.meta.5.0, 3
  %118 = add i64 %117, 8
  %119 = add i64 %117, 16
  %120 = add i64 %117, 24
  br label %B734

B754.endif:                                       ; preds = %B62.i, %B754
  %storemerge.i = phi double [ %"$phi206.0.2.0.i", %B62.i ], [ 0x7FF0000000000000, %B754 ]
  %.1723 = fcmp olt double %storemerge.i, %.148
  br i1 %.1723, label %B1096.preheader, label %B1150

B1096.preheader:                                  ; preds = %B754.endif
  br label %B1096

common.ret:                                       ; preds = %B1626.if.if, %B1626.endif, %B1296.if.if
  %common.ret.op = phi i32 [ %.2408, %B1626.if.if ], [ 0, %B1626.endif ], [ %.1947, %B1296.if.if ]
  ret i32 %common.ret.op

B1096.endif:                                      ; preds = %B62.i6, %B1096
  %storemerge.i5 = phi double [ %"$phi206.0.2.0.i18", %B62.i6 ], [ 0x7FF0000000000000, %B1096 ]
  %.1764 = fcmp olt double %storemerge.i5, %.148
  %lsr.iv.next = add i64 %lsr.iv, 1
  br i1 %.1764, label %B1096, label %B1150.loopexit

B1150.endif:                                      ; preds = %B62.i23, %B1150
  %storemerge.i22 = phi double [ %"$phi206.0.2.0.i36", %B62.i23 ], [ 0x7FF0000000000000, %B1150 ]
  %.1868 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1869 = load i64, ptr %.1868, align 8
  %.1870 = shl nsw i64 %.1869, 4
  %.1872 = add nsw i64 %.1870, %arg.lane
  %.1886 = icmp slt i64 %.1872, 0
  %.1887 = select i1 %.1886, i64 %arg.frame.5.0, i64 0
  %121 = getelementptr double, ptr %arg.frame.4, i64 %.1872
  %.1901 = getelementptr double, ptr %121, i64 %.1887
  store double %storemerge.i22, ptr %.1901, align 8
  %.1931 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1932 = load i64, ptr %.1931, align 8
  %.1933 = icmp sgt i64 %.1932, 0
  br i1 %.1933, label %B1296, label %B1626

B1296.if.if:                                      ; preds = %B1296
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1330.endif:                                      ; preds = %B1296
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1997.pr = load i64, ptr %sunkaddr41, align 8
  %.2077944.not = icmp slt i64 %.1997.pr, 1
  br i1 %.2077944.not, label %B1626, label %B1384.preheader

B1384.preheader:                                  ; preds = %B1330.endif
  br label %B1384

for.body:                                         ; preds = %B1384
  %.2293.le = fcmp ogt double %.2182, 0.000000e+00
  %brmerge.le = fcmp one double %.2182, 0.000000e+00
  %.mux.le = select i1 %.2293.le, double 1.000000e+00, double -1.000000e+00
  %.2291.0.le = select i1 %brmerge.le, double %.mux.le, double %.2182
  br label %B1566

B1626.endif:                                      ; preds = %B1626
  %.2418 = load i64, ptr %.2396, align 8
  store i64 %.2418, ptr %retptr, align 8
  br label %common.ret

B1626.if.if:                                      ; preds = %B1626
  %.2416 = icmp sgt i32 %.2408, 0
  %.2409 = load ptr, ptr %excinfo.5, align 8
  %.2417 = select i1 %.2416, ptr %.2409, ptr undef
  store ptr %.2417, ptr %excinfo, align 8
  br label %common.ret
}

define internal noundef range(i32 -1, -2) i32 @drive.set_up.22(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.inputs.0, ptr readnone captures(none) %arg.inputs.1, i64 %arg.inputs.2, i64 %arg.inputs.3, ptr readonly captures(none) %arg.inputs.4, i64 %arg.inputs.5.0, i64 %arg.inputs.6.0, ptr readnone captures(none) %arg.setup.0, ptr readnone captures(none) %arg.setup.1, i64 %arg.setup.2, i64 %arg.setup.3, ptr writeonly captures(none) %arg.setup.4, i64 %arg.setup.5.0, i64 %arg.setup.6.0, i64 %arg.n, i64 %arg.given, i64 %arg.width, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %arg.width.fr = freeze i64 %arg.width
  %0 = add i64 %arg.n, 15
  %.110 = lshr i64 %0, 4
  %.87.inv = icmp slt i64 %arg.n, 1
  %.131374.not392 = icmp eq i64 %.110, 0
  %.131374.not = select i1 %.87.inv, i1 true, i1 %.131374.not392
  br i1 %.131374.not, label %common.ret, label %B50.endif.endif.lr.ph

B50.endif.endif.lr.ph:                            ; preds = %B0.endif
  %.414 = add nsw i64 %arg.n, -1
  %.763327.not = icmp slt i64 %arg.width.fr, 1
  br i1 %.763327.not, label %B50.endif.endif.lr.ph.split.us, label %B50.endif.endif.lr.ph.split

B50.endif.endif.lr.ph.split.us:                   ; preds = %B50.endif.endif.lr.ph
  %1 = icmp slt i64 %arg.given, 1
  br i1 %1, label %B50.endif.endif.us.us.preheader, label %B50.endif.endif.us.preheader

B50.endif.endif.us.us.preheader:                  ; preds = %B50.endif.endif.lr.ph.split.us
  %2 = add nuw nsw i64 %.110, 1
  br label %B50.endif.endif.us.us

B50.endif.endif.us.preheader:                     ; preds = %B50.endif.endif.lr.ph.split.us
  %3 = add nsw i64 %arg.given, -1
  %scevgep222 = getelementptr i8, ptr %arg.frame.4, i64 128
  %4 = lshr i64 %arg.given, 1
  %5 = trunc i64 %4 to i62
  %6 = zext i62 %5 to i64
  %7 = mul nsw i64 %6, -2
  %scevgep238 = getelementptr i8, ptr %arg.frame.4, i64 136
  %8 = trunc i64 %4 to i62
  %9 = zext i62 %8 to i64
  %10 = mul nsw i64 %9, -2
  %scevgep254 = getelementptr i8, ptr %arg.frame.4, i64 144
  %11 = lshr i64 %arg.given, 1
  %12 = trunc i64 %11 to i62
  %13 = zext i62 %12 to i64
  %14 = mul nsw i64 %13, -2
  %scevgep270 = getelementptr i8, ptr %arg.frame.4, i64 152
  %15 = trunc i64 %11 to i62
  %16 = zext i62 %15 to i64
  %17 = mul nsw i64 %16, -2
  %scevgep286 = getelementptr i8, ptr %arg.frame.4, i64 160
  %18 = lshr i64 %arg.given, 1
  %19 = trunc i64 %18 to i62
  %20 = zext i62 %19 to i64
  %21 = mul nsw i64 %20, -2
  %scevgep302 = getelementptr i8, ptr %arg.frame.4, i64 168
  %22 = trunc i64 %18 to i62
  %23 = zext i62 %22 to i64
  %24 = mul nsw i64 %23, -2
  %scevgep318 = getelementptr i8, ptr %arg.frame.4, i64 176
  %25 = lshr i64 %arg.given, 1
  %26 = trunc i64 %25 to i62
  %27 = zext i62 %26 to i64
  %28 = mul nsw i64 %27, -2
  %scevgep334 = getelementptr i8, ptr %arg.frame.4, i64 184
  %29 = trunc i64 %25 to i62
  %30 = zext i62 %29 to i64
  %31 = mul nsw i64 %30, -2
  %scevgep350 = getelementptr i8, ptr %arg.frame.4, i64 192
  %32 = lshr i64 %arg.given, 1
  %33 = trunc i64 %32 to i62
  %34 = zext i62 %33 to i64
  %35 = mul nsw i64 %34, -2
  %scevgep366 = getelementptr i8, ptr %arg.frame.4, i64 200
  %36 = trunc i64 %32 to i62
  %37 = zext i62 %36 to i64
  %38 = mul nsw i64 %37, -2
  %scevgep382 = getelementptr i8, ptr %arg.frame.4, i64 208
  %39 = lshr i64 %arg.given, 1
  %40 = trunc i64 %39 to i62
  %41 = zext i62 %40 to i64
  %42 = mul nsw i64 %41, -2
  %scevgep398 = getelementptr i8, ptr %arg.frame.4, i64 216
  %43 = trunc i64 %39 to i62
  %44 = zext i62 %43 to i64
  %45 = mul nsw i64 %44, -2
  %scevgep414 = getelementptr i8, ptr %arg.frame.4, i64 224
  %46 = lshr i64 %arg.given, 1
  %47 = trunc i64 %46 to i62
  %48 = zext i62 %47 to i64
  %49 = mul nsw i64 %48, -2
  %scevgep430 = getelementptr i8, ptr %arg.frame.4, i64 232
  %50 = trunc i64 %46 to i62
  %51 = zext i62 %50 to i64
  %52 = mul nsw i64 %51, -2
  %scevgep446 = getelementptr i8, ptr %arg.frame.4, i64 240
  %53 = lshr i64 %arg.given, 1
  %54 = trunc i64 %53 to i62
  %55 = zext i62 %54 to i64
  %56 = mul nsw i64 %55, -2
  %scevgep462 = getelementptr i8, ptr %arg.frame.4, i64 248
  %57 = trunc i64 %53 to i62
  %58 = zext i62 %57 to i64
  %59 = mul nsw i64 %58, -2
  br label %B50.endif.endif.us

B50.endif.endif.us.us:                            ; preds = %B50.endif.endif.us.us, %B50.endif.endif.us.us.preheader
  %lsr.iv = phi i64 [ %2, %B50.endif.endif.us.us.preheader ], [ %lsr.iv.next, %B50.endif.endif.us.us ]
  %60 = inttoptr i64 %arg.code to ptr
  tail call void %60(ptr %arg.frame.4, ptr %arg.frame.4)
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.131.us.us = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.131.us.us, label %B50.endif.endif.us.us, label %common.ret

B50.endif.endif.us:                               ; preds = %B126.B228_crit_edge.us.us.15, %B50.endif.endif.us.preheader
  %lsr.iv456 = phi i64 [ 15, %B50.endif.endif.us.preheader ], [ %lsr.iv.next457, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv440 = phi i64 [ 14, %B50.endif.endif.us.preheader ], [ %lsr.iv.next441, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv424 = phi i64 [ 13, %B50.endif.endif.us.preheader ], [ %lsr.iv.next425, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv408 = phi i64 [ 12, %B50.endif.endif.us.preheader ], [ %lsr.iv.next409, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv392 = phi i64 [ 11, %B50.endif.endif.us.preheader ], [ %lsr.iv.next393, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv376 = phi i64 [ 10, %B50.endif.endif.us.preheader ], [ %lsr.iv.next377, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv360 = phi i64 [ 9, %B50.endif.endif.us.preheader ], [ %lsr.iv.next361, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv344 = phi i64 [ 8, %B50.endif.endif.us.preheader ], [ %lsr.iv.next345, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv328 = phi i64 [ 7, %B50.endif.endif.us.preheader ], [ %lsr.iv.next329, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv312 = phi i64 [ 6, %B50.endif.endif.us.preheader ], [ %lsr.iv.next313, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv296 = phi i64 [ 5, %B50.endif.endif.us.preheader ], [ %lsr.iv.next297, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv280 = phi i64 [ 4, %B50.endif.endif.us.preheader ], [ %lsr.iv.next281, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv264 = phi i64 [ 3, %B50.endif.endif.us.preheader ], [ %lsr.iv.next265, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv248 = phi i64 [ 2, %B50.endif.endif.us.preheader ], [ %lsr.iv.next249, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv232 = phi i64 [ 1, %B50.endif.endif.us.preheader ], [ %lsr.iv.next233, %B126.B228_crit_edge.us.us.15 ]
  %.130349382.us = phi i64 [ %.140.us, %B126.B228_crit_edge.us.us.15 ], [ %.110, %B50.endif.endif.us.preheader ]
  %.137351381.us = phi i64 [ %.144.us, %B126.B228_crit_edge.us.us.15 ], [ 0, %B50.endif.endif.us.preheader ]
  %61 = icmp eq i64 %3, 0
  %smin458 = call i64 @llvm.smin.i64(i64 %lsr.iv456, i64 %.414)
  %62 = mul i64 %arg.given, %smin458
  %63 = add i64 %62, 1
  %smin442 = call i64 @llvm.smin.i64(i64 %lsr.iv440, i64 %.414)
  %64 = mul i64 %arg.given, %smin442
  %65 = add i64 %64, 1
  %smin426 = call i64 @llvm.smin.i64(i64 %lsr.iv424, i64 %.414)
  %66 = mul i64 %arg.given, %smin426
  %67 = add i64 %66, 1
  %smin410 = call i64 @llvm.smin.i64(i64 %lsr.iv408, i64 %.414)
  %68 = mul i64 %arg.given, %smin410
  %69 = add i64 %68, 1
  %smin394 = call i64 @llvm.smin.i64(i64 %lsr.iv392, i64 %.414)
  %70 = mul i64 %arg.given, %smin394
  %71 = add i64 %70, 1
  %smin378 = call i64 @llvm.smin.i64(i64 %lsr.iv376, i64 %.414)
  %72 = mul i64 %arg.given, %smin378
  %73 = add i64 %72, 1
  %smin362 = call i64 @llvm.smin.i64(i64 %lsr.iv360, i64 %.414)
  %74 = mul i64 %arg.given, %smin362
  %75 = add i64 %74, 1
  %smin346 = call i64 @llvm.smin.i64(i64 %lsr.iv344, i64 %.414)
  %76 = mul i64 %arg.given, %smin346
  %77 = add i64 %76, 1
  %smin330 = call i64 @llvm.smin.i64(i64 %lsr.iv328, i64 %.414)
  %78 = mul i64 %arg.given, %smin330
  %79 = add i64 %78, 1
  %smin314 = call i64 @llvm.smin.i64(i64 %lsr.iv312, i64 %.414)
  %80 = mul i64 %arg.given, %smin314
  %81 = add i64 %80, 1
  %smin298 = call i64 @llvm.smin.i64(i64 %lsr.iv296, i64 %.414)
  %82 = mul i64 %arg.given, %smin298
  %83 = add i64 %82, 1
  %smin282 = call i64 @llvm.smin.i64(i64 %lsr.iv280, i64 %.414)
  %84 = mul i64 %arg.given, %smin282
  %85 = add i64 %84, 1
  %smin266 = call i64 @llvm.smin.i64(i64 %lsr.iv264, i64 %.414)
  %86 = mul i64 %arg.given, %smin266
  %87 = add i64 %86, 1
  %smin250 = call i64 @llvm.smin.i64(i64 %lsr.iv248, i64 %.414)
  %88 = mul i64 %arg.given, %smin250
  %89 = add i64 %88, 1
  %smin234 = call i64 @llvm.smin.i64(i64 %lsr.iv232, i64 %.414)
  %90 = mul i64 %arg.given, %smin234
  %91 = add i64 %90, 1
  %smin = call i64 @llvm.smin.i64(i64 %.137351381.us, i64 %.414)
  %92 = mul i64 %arg.given, %smin
  %93 = add i64 %92, 1
  %.11.i3.us = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.137351381.us)
  %.444.us.us = mul nsw i64 %.11.i3.us, %arg.given
  br i1 %61, label %B128.endif.us.us.epil.preheader, label %B128.endif.us.us.preheader

B128.endif.us.us.preheader:                       ; preds = %B50.endif.endif.us
  br label %B128.endif.us.us

B128.endif.us.us:                                 ; preds = %B128.endif.us.us, %B128.endif.us.us.preheader
  %lsr.iv226 = phi i64 [ 0, %B128.endif.us.us.preheader ], [ %lsr.iv.next227, %B128.endif.us.us ]
  %lsr.iv223 = phi ptr [ %scevgep222, %B128.endif.us.us.preheader ], [ %scevgep224, %B128.endif.us.us ]
  %lsr.iv219 = phi i64 [ %93, %B128.endif.us.us.preheader ], [ %lsr.iv.next220, %B128.endif.us.us ]
  %94 = add i64 %lsr.iv219, -1
  %.459.us.us = icmp slt i64 %94, 0
  %.460.us.us = select i1 %.459.us.us, i64 %arg.inputs.5.0, i64 0
  %95 = shl i64 %.460.us.us, 3
  %scevgep228 = getelementptr i8, ptr %arg.inputs.4, i64 %95
  %96 = shl i64 %lsr.iv219, 3
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 %96
  %scevgep230 = getelementptr i8, ptr %scevgep229, i64 -8
  %.475.us.us = load double, ptr %scevgep230, align 8
  %scevgep225 = getelementptr i8, ptr %lsr.iv223, i64 -128
  store double %.475.us.us, ptr %scevgep225, align 8
  %.459.us.us.1133 = icmp slt i64 %lsr.iv219, 0
  %.460.us.us.1134 = select i1 %.459.us.us.1133, i64 %arg.inputs.5.0, i64 0
  %97 = shl i64 %.460.us.us.1134, 3
  %scevgep = getelementptr i8, ptr %arg.inputs.4, i64 %97
  %98 = shl i64 %lsr.iv219, 3
  %scevgep221 = getelementptr i8, ptr %scevgep, i64 %98
  %.475.us.us.1136 = load double, ptr %scevgep221, align 8
  store double %.475.us.us.1136, ptr %lsr.iv223, align 8
  %lsr.iv.next220 = add i64 %lsr.iv219, 2
  %scevgep224 = getelementptr i8, ptr %lsr.iv223, i64 256
  %lsr.iv.next227 = add i64 %lsr.iv226, -2
  %niter129.ncmp.1 = icmp eq i64 %7, %lsr.iv.next227
  br i1 %niter129.ncmp.1, label %B126.B228_crit_edge.us.us.unr-lcssa, label %B128.endif.us.us

B126.B228_crit_edge.us.us.unr-lcssa:              ; preds = %B128.endif.us.us
  %99 = and i64 %arg.given, 1
  %100 = icmp eq i64 %99, 0
  %101 = mul i64 %lsr.iv.next227, -1
  br i1 %100, label %B126.B228_crit_edge.us.us, label %B128.endif.us.us.epil.preheader

B128.endif.us.us.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.us.unr-lcssa, %B50.endif.endif.us
  %.378303305.us.us.epil.init = phi i64 [ 0, %B50.endif.endif.us ], [ %101, %B126.B228_crit_edge.us.us.unr-lcssa ]
  %.445.us.us.epil = add nsw i64 %.378303305.us.us.epil.init, %.444.us.us
  %.459.us.us.epil = icmp slt i64 %.445.us.us.epil, 0
  %.460.us.us.epil = select i1 %.459.us.us.epil, i64 %arg.inputs.5.0, i64 0
  %102 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.epil
  %.474.us.us.epil = getelementptr double, ptr %102, i64 %.460.us.us.epil
  %.475.us.us.epil = load double, ptr %.474.us.us.epil, align 8
  %.idx.us.epil = shl i64 %.378303305.us.us.epil.init, 7
  %gep.us.epil = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.epil
  store double %.475.us.us.epil, ptr %gep.us.epil, align 8
  br label %B126.B228_crit_edge.us.us

B126.B228_crit_edge.us.us:                        ; preds = %B128.endif.us.us.epil.preheader, %B126.B228_crit_edge.us.us.unr-lcssa
  %103 = icmp eq i64 %3, 0
  %.412.us.us.1 = or disjoint i64 %.137351381.us, 1
  %.11.i3.us.1 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.1)
  %.444.us.us.1 = mul nsw i64 %.11.i3.us.1, %arg.given
  br i1 %103, label %B128.endif.us.us.1.epil.preheader, label %B128.endif.us.us.1.preheader

B128.endif.us.us.1.preheader:                     ; preds = %B126.B228_crit_edge.us.us
  br label %B128.endif.us.us.1

B128.endif.us.us.1:                               ; preds = %B128.endif.us.us.1, %B128.endif.us.us.1.preheader
  %lsr.iv242 = phi i64 [ 0, %B128.endif.us.us.1.preheader ], [ %lsr.iv.next243, %B128.endif.us.us.1 ]
  %lsr.iv239 = phi ptr [ %scevgep238, %B128.endif.us.us.1.preheader ], [ %scevgep240, %B128.endif.us.us.1 ]
  %lsr.iv235 = phi i64 [ %91, %B128.endif.us.us.1.preheader ], [ %lsr.iv.next236, %B128.endif.us.us.1 ]
  %104 = add i64 %lsr.iv235, -1
  %.459.us.us.1 = icmp slt i64 %104, 0
  %.460.us.us.1 = select i1 %.459.us.us.1, i64 %arg.inputs.5.0, i64 0
  %105 = shl i64 %.460.us.us.1, 3
  %scevgep244 = getelementptr i8, ptr %arg.inputs.4, i64 %105
  %106 = shl i64 %lsr.iv235, 3
  %scevgep245 = getelementptr i8, ptr %scevgep244, i64 %106
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 -8
  %.475.us.us.1 = load double, ptr %scevgep246, align 8
  %scevgep241 = getelementptr i8, ptr %lsr.iv239, i64 -128
  store double %.475.us.us.1, ptr %scevgep241, align 8
  %.459.us.us.1.1 = icmp slt i64 %lsr.iv235, 0
  %.460.us.us.1.1 = select i1 %.459.us.us.1.1, i64 %arg.inputs.5.0, i64 0
  %107 = shl i64 %.460.us.us.1.1, 3
  %scevgep231 = getelementptr i8, ptr %arg.inputs.4, i64 %107
  %108 = shl i64 %lsr.iv235, 3
  %scevgep237 = getelementptr i8, ptr %scevgep231, i64 %108
  %.475.us.us.1.1 = load double, ptr %scevgep237, align 8
  store double %.475.us.us.1.1, ptr %lsr.iv239, align 8
  %lsr.iv.next236 = add i64 %lsr.iv235, 2
  %scevgep240 = getelementptr i8, ptr %lsr.iv239, i64 256
  %lsr.iv.next243 = add i64 %lsr.iv242, -2
  %niter145.ncmp.1 = icmp eq i64 %10, %lsr.iv.next243
  br i1 %niter145.ncmp.1, label %B126.B228_crit_edge.us.us.1.unr-lcssa, label %B128.endif.us.us.1

B126.B228_crit_edge.us.us.1.unr-lcssa:            ; preds = %B128.endif.us.us.1
  %109 = and i64 %arg.given, 1
  %110 = icmp eq i64 %109, 0
  %111 = mul i64 %lsr.iv.next243, -1
  br i1 %110, label %B126.B228_crit_edge.us.us.1, label %B128.endif.us.us.1.epil.preheader

B128.endif.us.us.1.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.1.unr-lcssa, %B126.B228_crit_edge.us.us
  %.378303305.us.us.1.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us ], [ %111, %B126.B228_crit_edge.us.us.1.unr-lcssa ]
  %.445.us.us.1.epil = add nsw i64 %.378303305.us.us.1.epil.init, %.444.us.us.1
  %.459.us.us.1.epil = icmp slt i64 %.445.us.us.1.epil, 0
  %.460.us.us.1.epil = select i1 %.459.us.us.1.epil, i64 %arg.inputs.5.0, i64 0
  %112 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.1.epil
  %.474.us.us.1.epil = getelementptr double, ptr %112, i64 %.460.us.us.1.epil
  %.475.us.us.1.epil = load double, ptr %.474.us.us.1.epil, align 8
  %.idx.us.1.epil = shl i64 %.378303305.us.us.1.epil.init, 7
  %sunkaddr = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.1.epil
  %sunkaddr766 = getelementptr i8, ptr %sunkaddr, i64 8
  store double %.475.us.us.1.epil, ptr %sunkaddr766, align 8
  br label %B126.B228_crit_edge.us.us.1

B126.B228_crit_edge.us.us.1:                      ; preds = %B128.endif.us.us.1.epil.preheader, %B126.B228_crit_edge.us.us.1.unr-lcssa
  %113 = icmp eq i64 %3, 0
  %.412.us.us.2 = or disjoint i64 %.137351381.us, 2
  %.11.i3.us.2 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.2)
  %.444.us.us.2 = mul nsw i64 %.11.i3.us.2, %arg.given
  br i1 %113, label %B128.endif.us.us.2.epil.preheader, label %B128.endif.us.us.2.preheader

B128.endif.us.us.2.preheader:                     ; preds = %B126.B228_crit_edge.us.us.1
  br label %B128.endif.us.us.2

B128.endif.us.us.2:                               ; preds = %B128.endif.us.us.2, %B128.endif.us.us.2.preheader
  %lsr.iv258 = phi i64 [ 0, %B128.endif.us.us.2.preheader ], [ %lsr.iv.next259, %B128.endif.us.us.2 ]
  %lsr.iv255 = phi ptr [ %scevgep254, %B128.endif.us.us.2.preheader ], [ %scevgep256, %B128.endif.us.us.2 ]
  %lsr.iv251 = phi i64 [ %89, %B128.endif.us.us.2.preheader ], [ %lsr.iv.next252, %B128.endif.us.us.2 ]
  %114 = add i64 %lsr.iv251, -1
  %.459.us.us.2 = icmp slt i64 %114, 0
  %.460.us.us.2 = select i1 %.459.us.us.2, i64 %arg.inputs.5.0, i64 0
  %115 = shl i64 %.460.us.us.2, 3
  %scevgep260 = getelementptr i8, ptr %arg.inputs.4, i64 %115
  %116 = shl i64 %lsr.iv251, 3
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 %116
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 -8
  %.475.us.us.2 = load double, ptr %scevgep262, align 8
  %scevgep257 = getelementptr i8, ptr %lsr.iv255, i64 -128
  store double %.475.us.us.2, ptr %scevgep257, align 8
  %.459.us.us.2.1 = icmp slt i64 %lsr.iv251, 0
  %.460.us.us.2.1 = select i1 %.459.us.us.2.1, i64 %arg.inputs.5.0, i64 0
  %117 = shl i64 %.460.us.us.2.1, 3
  %scevgep247 = getelementptr i8, ptr %arg.inputs.4, i64 %117
  %118 = shl i64 %lsr.iv251, 3
  %scevgep253 = getelementptr i8, ptr %scevgep247, i64 %118
  %.475.us.us.2.1 = load double, ptr %scevgep253, align 8
  store double %.475.us.us.2.1, ptr %lsr.iv255, align 8
  %lsr.iv.next252 = add i64 %lsr.iv251, 2
  %scevgep256 = getelementptr i8, ptr %lsr.iv255, i64 256
  %lsr.iv.next259 = add i64 %lsr.iv258, -2
  %niter150.ncmp.1 = icmp eq i64 %14, %lsr.iv.next259
  br i1 %niter150.ncmp.1, label %B126.B228_crit_edge.us.us.2.unr-lcssa, label %B128.endif.us.us.2

B126.B228_crit_edge.us.us.2.unr-lcssa:            ; preds = %B128.endif.us.us.2
  %119 = and i64 %arg.given, 1
  %120 = icmp eq i64 %119, 0
  %121 = mul i64 %lsr.iv.next259, -1
  br i1 %120, label %B126.B228_crit_edge.us.us.2, label %B128.endif.us.us.2.epil.preheader

B128.endif.us.us.2.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.2.unr-lcssa, %B126.B228_crit_edge.us.us.1
  %.378303305.us.us.2.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.1 ], [ %121, %B126.B228_crit_edge.us.us.2.unr-lcssa ]
  %.445.us.us.2.epil = add nsw i64 %.378303305.us.us.2.epil.init, %.444.us.us.2
  %.459.us.us.2.epil = icmp slt i64 %.445.us.us.2.epil, 0
  %.460.us.us.2.epil = select i1 %.459.us.us.2.epil, i64 %arg.inputs.5.0, i64 0
  %122 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.2.epil
  %.474.us.us.2.epil = getelementptr double, ptr %122, i64 %.460.us.us.2.epil
  %.475.us.us.2.epil = load double, ptr %.474.us.us.2.epil, align 8
  %.idx.us.2.epil = shl i64 %.378303305.us.us.2.epil.init, 7
  %sunkaddr767 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.2.epil
  %sunkaddr768 = getelementptr i8, ptr %sunkaddr767, i64 16
  store double %.475.us.us.2.epil, ptr %sunkaddr768, align 8
  br label %B126.B228_crit_edge.us.us.2

B126.B228_crit_edge.us.us.2:                      ; preds = %B128.endif.us.us.2.epil.preheader, %B126.B228_crit_edge.us.us.2.unr-lcssa
  %123 = icmp eq i64 %3, 0
  %.412.us.us.3 = or disjoint i64 %.137351381.us, 3
  %.11.i3.us.3 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.3)
  %.444.us.us.3 = mul nsw i64 %.11.i3.us.3, %arg.given
  br i1 %123, label %B128.endif.us.us.3.epil.preheader, label %B128.endif.us.us.3.preheader

B128.endif.us.us.3.preheader:                     ; preds = %B126.B228_crit_edge.us.us.2
  br label %B128.endif.us.us.3

B128.endif.us.us.3:                               ; preds = %B128.endif.us.us.3, %B128.endif.us.us.3.preheader
  %lsr.iv274 = phi i64 [ 0, %B128.endif.us.us.3.preheader ], [ %lsr.iv.next275, %B128.endif.us.us.3 ]
  %lsr.iv271 = phi ptr [ %scevgep270, %B128.endif.us.us.3.preheader ], [ %scevgep272, %B128.endif.us.us.3 ]
  %lsr.iv267 = phi i64 [ %87, %B128.endif.us.us.3.preheader ], [ %lsr.iv.next268, %B128.endif.us.us.3 ]
  %124 = add i64 %lsr.iv267, -1
  %.459.us.us.3 = icmp slt i64 %124, 0
  %.460.us.us.3 = select i1 %.459.us.us.3, i64 %arg.inputs.5.0, i64 0
  %125 = shl i64 %.460.us.us.3, 3
  %scevgep276 = getelementptr i8, ptr %arg.inputs.4, i64 %125
  %126 = shl i64 %lsr.iv267, 3
  %scevgep277 = getelementptr i8, ptr %scevgep276, i64 %126
  %scevgep278 = getelementptr i8, ptr %scevgep277, i64 -8
  %.475.us.us.3 = load double, ptr %scevgep278, align 8
  %scevgep273 = getelementptr i8, ptr %lsr.iv271, i64 -128
  store double %.475.us.us.3, ptr %scevgep273, align 8
  %.459.us.us.3.1 = icmp slt i64 %lsr.iv267, 0
  %.460.us.us.3.1 = select i1 %.459.us.us.3.1, i64 %arg.inputs.5.0, i64 0
  %127 = shl i64 %.460.us.us.3.1, 3
  %scevgep263 = getelementptr i8, ptr %arg.inputs.4, i64 %127
  %128 = shl i64 %lsr.iv267, 3
  %scevgep269 = getelementptr i8, ptr %scevgep263, i64 %128
  %.475.us.us.3.1 = load double, ptr %scevgep269, align 8
  store double %.475.us.us.3.1, ptr %lsr.iv271, align 8
  %lsr.iv.next268 = add i64 %lsr.iv267, 2
  %scevgep272 = getelementptr i8, ptr %lsr.iv271, i64 256
  %lsr.iv.next275 = add i64 %lsr.iv274, -2
  %niter155.ncmp.1 = icmp eq i64 %17, %lsr.iv.next275
  br i1 %niter155.ncmp.1, label %B126.B228_crit_edge.us.us.3.unr-lcssa, label %B128.endif.us.us.3

B126.B228_crit_edge.us.us.3.unr-lcssa:            ; preds = %B128.endif.us.us.3
  %129 = and i64 %arg.given, 1
  %130 = icmp eq i64 %129, 0
  %131 = mul i64 %lsr.iv.next275, -1
  br i1 %130, label %B126.B228_crit_edge.us.us.3, label %B128.endif.us.us.3.epil.preheader

B128.endif.us.us.3.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.3.unr-lcssa, %B126.B228_crit_edge.us.us.2
  %.378303305.us.us.3.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.2 ], [ %131, %B126.B228_crit_edge.us.us.3.unr-lcssa ]
  %.445.us.us.3.epil = add nsw i64 %.378303305.us.us.3.epil.init, %.444.us.us.3
  %.459.us.us.3.epil = icmp slt i64 %.445.us.us.3.epil, 0
  %.460.us.us.3.epil = select i1 %.459.us.us.3.epil, i64 %arg.inputs.5.0, i64 0
  %132 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.3.epil
  %.474.us.us.3.epil = getelementptr double, ptr %132, i64 %.460.us.us.3.epil
  %.475.us.us.3.epil = load double, ptr %.474.us.us.3.epil, align 8
  %.idx.us.3.epil = shl i64 %.378303305.us.us.3.epil.init, 7
  %sunkaddr769 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.3.epil
  %sunkaddr770 = getelementptr i8, ptr %sunkaddr769, i64 24
  store double %.475.us.us.3.epil, ptr %sunkaddr770, align 8
  br label %B126.B228_crit_edge.us.us.3

B126.B228_crit_edge.us.us.3:                      ; preds = %B128.endif.us.us.3.epil.preheader, %B126.B228_crit_edge.us.us.3.unr-lcssa
  %133 = icmp eq i64 %3, 0
  %.412.us.us.4 = or disjoint i64 %.137351381.us, 4
  %.11.i3.us.4 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.4)
  %.444.us.us.4 = mul nsw i64 %.11.i3.us.4, %arg.given
  br i1 %133, label %B128.endif.us.us.4.epil.preheader, label %B128.endif.us.us.4.preheader

B128.endif.us.us.4.preheader:                     ; preds = %B126.B228_crit_edge.us.us.3
  br label %B128.endif.us.us.4

B128.endif.us.us.4:                               ; preds = %B128.endif.us.us.4, %B128.endif.us.us.4.preheader
  %lsr.iv290 = phi i64 [ 0, %B128.endif.us.us.4.preheader ], [ %lsr.iv.next291, %B128.endif.us.us.4 ]
  %lsr.iv287 = phi ptr [ %scevgep286, %B128.endif.us.us.4.preheader ], [ %scevgep288, %B128.endif.us.us.4 ]
  %lsr.iv283 = phi i64 [ %85, %B128.endif.us.us.4.preheader ], [ %lsr.iv.next284, %B128.endif.us.us.4 ]
  %134 = add i64 %lsr.iv283, -1
  %.459.us.us.4 = icmp slt i64 %134, 0
  %.460.us.us.4 = select i1 %.459.us.us.4, i64 %arg.inputs.5.0, i64 0
  %135 = shl i64 %.460.us.us.4, 3
  %scevgep292 = getelementptr i8, ptr %arg.inputs.4, i64 %135
  %136 = shl i64 %lsr.iv283, 3
  %scevgep293 = getelementptr i8, ptr %scevgep292, i64 %136
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 -8
  %.475.us.us.4 = load double, ptr %scevgep294, align 8
  %scevgep289 = getelementptr i8, ptr %lsr.iv287, i64 -128
  store double %.475.us.us.4, ptr %scevgep289, align 8
  %.459.us.us.4.1 = icmp slt i64 %lsr.iv283, 0
  %.460.us.us.4.1 = select i1 %.459.us.us.4.1, i64 %arg.inputs.5.0, i64 0
  %137 = shl i64 %.460.us.us.4.1, 3
  %scevgep279 = getelementptr i8, ptr %arg.inputs.4, i64 %137
  %138 = shl i64 %lsr.iv283, 3
  %scevgep285 = getelementptr i8, ptr %scevgep279, i64 %138
  %.475.us.us.4.1 = load double, ptr %scevgep285, align 8
  store double %.475.us.us.4.1, ptr %lsr.iv287, align 8
  %lsr.iv.next284 = add i64 %lsr.iv283, 2
  %scevgep288 = getelementptr i8, ptr %lsr.iv287, i64 256
  %lsr.iv.next291 = add i64 %lsr.iv290, -2
  %niter160.ncmp.1 = icmp eq i64 %21, %lsr.iv.next291
  br i1 %niter160.ncmp.1, label %B126.B228_crit_edge.us.us.4.unr-lcssa, label %B128.endif.us.us.4

B126.B228_crit_edge.us.us.4.unr-lcssa:            ; preds = %B128.endif.us.us.4
  %139 = and i64 %arg.given, 1
  %140 = icmp eq i64 %139, 0
  %141 = mul i64 %lsr.iv.next291, -1
  br i1 %140, label %B126.B228_crit_edge.us.us.4, label %B128.endif.us.us.4.epil.preheader

B128.endif.us.us.4.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.4.unr-lcssa, %B126.B228_crit_edge.us.us.3
  %.378303305.us.us.4.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.3 ], [ %141, %B126.B228_crit_edge.us.us.4.unr-lcssa ]
  %.445.us.us.4.epil = add nsw i64 %.378303305.us.us.4.epil.init, %.444.us.us.4
  %.459.us.us.4.epil = icmp slt i64 %.445.us.us.4.epil, 0
  %.460.us.us.4.epil = select i1 %.459.us.us.4.epil, i64 %arg.inputs.5.0, i64 0
  %142 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.4.epil
  %.474.us.us.4.epil = getelementptr double, ptr %142, i64 %.460.us.us.4.epil
  %.475.us.us.4.epil = load double, ptr %.474.us.us.4.epil, align 8
  %.idx.us.4.epil = shl i64 %.378303305.us.us.4.epil.init, 7
  %sunkaddr771 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.4.epil
  %sunkaddr772 = getelementptr i8, ptr %sunkaddr771, i64 32
  store double %.475.us.us.4.epil, ptr %sunkaddr772, align 8
  br label %B126.B228_crit_edge.us.us.4

B126.B228_crit_edge.us.us.4:                      ; preds = %B128.endif.us.us.4.epil.preheader, %B126.B228_crit_edge.us.us.4.unr-lcssa
  %143 = icmp eq i64 %3, 0
  %.412.us.us.5 = or disjoint i64 %.137351381.us, 5
  %.11.i3.us.5 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.5)
  %.444.us.us.5 = mul nsw i64 %.11.i3.us.5, %arg.given
  br i1 %143, label %B128.endif.us.us.5.epil.preheader, label %B128.endif.us.us.5.preheader

B128.endif.us.us.5.preheader:                     ; preds = %B126.B228_crit_edge.us.us.4
  br label %B128.endif.us.us.5

B128.endif.us.us.5:                               ; preds = %B128.endif.us.us.5, %B128.endif.us.us.5.preheader
  %lsr.iv306 = phi i64 [ 0, %B128.endif.us.us.5.preheader ], [ %lsr.iv.next307, %B128.endif.us.us.5 ]
  %lsr.iv303 = phi ptr [ %scevgep302, %B128.endif.us.us.5.preheader ], [ %scevgep304, %B128.endif.us.us.5 ]
  %lsr.iv299 = phi i64 [ %83, %B128.endif.us.us.5.preheader ], [ %lsr.iv.next300, %B128.endif.us.us.5 ]
  %144 = add i64 %lsr.iv299, -1
  %.459.us.us.5 = icmp slt i64 %144, 0
  %.460.us.us.5 = select i1 %.459.us.us.5, i64 %arg.inputs.5.0, i64 0
  %145 = shl i64 %.460.us.us.5, 3
  %scevgep308 = getelementptr i8, ptr %arg.inputs.4, i64 %145
  %146 = shl i64 %lsr.iv299, 3
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 %146
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 -8
  %.475.us.us.5 = load double, ptr %scevgep310, align 8
  %scevgep305 = getelementptr i8, ptr %lsr.iv303, i64 -128
  store double %.475.us.us.5, ptr %scevgep305, align 8
  %.459.us.us.5.1 = icmp slt i64 %lsr.iv299, 0
  %.460.us.us.5.1 = select i1 %.459.us.us.5.1, i64 %arg.inputs.5.0, i64 0
  %147 = shl i64 %.460.us.us.5.1, 3
  %scevgep295 = getelementptr i8, ptr %arg.inputs.4, i64 %147
  %148 = shl i64 %lsr.iv299, 3
  %scevgep301 = getelementptr i8, ptr %scevgep295, i64 %148
  %.475.us.us.5.1 = load double, ptr %scevgep301, align 8
  store double %.475.us.us.5.1, ptr %lsr.iv303, align 8
  %lsr.iv.next300 = add i64 %lsr.iv299, 2
  %scevgep304 = getelementptr i8, ptr %lsr.iv303, i64 256
  %lsr.iv.next307 = add i64 %lsr.iv306, -2
  %niter165.ncmp.1 = icmp eq i64 %24, %lsr.iv.next307
  br i1 %niter165.ncmp.1, label %B126.B228_crit_edge.us.us.5.unr-lcssa, label %B128.endif.us.us.5

B126.B228_crit_edge.us.us.5.unr-lcssa:            ; preds = %B128.endif.us.us.5
  %149 = and i64 %arg.given, 1
  %150 = icmp eq i64 %149, 0
  %151 = mul i64 %lsr.iv.next307, -1
  br i1 %150, label %B126.B228_crit_edge.us.us.5, label %B128.endif.us.us.5.epil.preheader

B128.endif.us.us.5.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.5.unr-lcssa, %B126.B228_crit_edge.us.us.4
  %.378303305.us.us.5.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.4 ], [ %151, %B126.B228_crit_edge.us.us.5.unr-lcssa ]
  %.445.us.us.5.epil = add nsw i64 %.378303305.us.us.5.epil.init, %.444.us.us.5
  %.459.us.us.5.epil = icmp slt i64 %.445.us.us.5.epil, 0
  %.460.us.us.5.epil = select i1 %.459.us.us.5.epil, i64 %arg.inputs.5.0, i64 0
  %152 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.5.epil
  %.474.us.us.5.epil = getelementptr double, ptr %152, i64 %.460.us.us.5.epil
  %.475.us.us.5.epil = load double, ptr %.474.us.us.5.epil, align 8
  %.idx.us.5.epil = shl i64 %.378303305.us.us.5.epil.init, 7
  %sunkaddr773 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.5.epil
  %sunkaddr774 = getelementptr i8, ptr %sunkaddr773, i64 40
  store double %.475.us.us.5.epil, ptr %sunkaddr774, align 8
  br label %B126.B228_crit_edge.us.us.5

B126.B228_crit_edge.us.us.5:                      ; preds = %B128.endif.us.us.5.epil.preheader, %B126.B228_crit_edge.us.us.5.unr-lcssa
  %153 = icmp eq i64 %3, 0
  %.412.us.us.6 = or disjoint i64 %.137351381.us, 6
  %.11.i3.us.6 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.6)
  %.444.us.us.6 = mul nsw i64 %.11.i3.us.6, %arg.given
  br i1 %153, label %B128.endif.us.us.6.epil.preheader, label %B128.endif.us.us.6.preheader

B128.endif.us.us.6.preheader:                     ; preds = %B126.B228_crit_edge.us.us.5
  br label %B128.endif.us.us.6

B128.endif.us.us.6:                               ; preds = %B128.endif.us.us.6, %B128.endif.us.us.6.preheader
  %lsr.iv322 = phi i64 [ 0, %B128.endif.us.us.6.preheader ], [ %lsr.iv.next323, %B128.endif.us.us.6 ]
  %lsr.iv319 = phi ptr [ %scevgep318, %B128.endif.us.us.6.preheader ], [ %scevgep320, %B128.endif.us.us.6 ]
  %lsr.iv315 = phi i64 [ %81, %B128.endif.us.us.6.preheader ], [ %lsr.iv.next316, %B128.endif.us.us.6 ]
  %154 = add i64 %lsr.iv315, -1
  %.459.us.us.6 = icmp slt i64 %154, 0
  %.460.us.us.6 = select i1 %.459.us.us.6, i64 %arg.inputs.5.0, i64 0
  %155 = shl i64 %.460.us.us.6, 3
  %scevgep324 = getelementptr i8, ptr %arg.inputs.4, i64 %155
  %156 = shl i64 %lsr.iv315, 3
  %scevgep325 = getelementptr i8, ptr %scevgep324, i64 %156
  %scevgep326 = getelementptr i8, ptr %scevgep325, i64 -8
  %.475.us.us.6 = load double, ptr %scevgep326, align 8
  %scevgep321 = getelementptr i8, ptr %lsr.iv319, i64 -128
  store double %.475.us.us.6, ptr %scevgep321, align 8
  %.459.us.us.6.1 = icmp slt i64 %lsr.iv315, 0
  %.460.us.us.6.1 = select i1 %.459.us.us.6.1, i64 %arg.inputs.5.0, i64 0
  %157 = shl i64 %.460.us.us.6.1, 3
  %scevgep311 = getelementptr i8, ptr %arg.inputs.4, i64 %157
  %158 = shl i64 %lsr.iv315, 3
  %scevgep317 = getelementptr i8, ptr %scevgep311, i64 %158
  %.475.us.us.6.1 = load double, ptr %scevgep317, align 8
  store double %.475.us.us.6.1, ptr %lsr.iv319, align 8
  %lsr.iv.next316 = add i64 %lsr.iv315, 2
  %scevgep320 = getelementptr i8, ptr %lsr.iv319, i64 256
  %lsr.iv.next323 = add i64 %lsr.iv322, -2
  %niter170.ncmp.1 = icmp eq i64 %28, %lsr.iv.next323
  br i1 %niter170.ncmp.1, label %B126.B228_crit_edge.us.us.6.unr-lcssa, label %B128.endif.us.us.6

B126.B228_crit_edge.us.us.6.unr-lcssa:            ; preds = %B128.endif.us.us.6
  %159 = and i64 %arg.given, 1
  %160 = icmp eq i64 %159, 0
  %161 = mul i64 %lsr.iv.next323, -1
  br i1 %160, label %B126.B228_crit_edge.us.us.6, label %B128.endif.us.us.6.epil.preheader

B128.endif.us.us.6.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.6.unr-lcssa, %B126.B228_crit_edge.us.us.5
  %.378303305.us.us.6.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.5 ], [ %161, %B126.B228_crit_edge.us.us.6.unr-lcssa ]
  %.445.us.us.6.epil = add nsw i64 %.378303305.us.us.6.epil.init, %.444.us.us.6
  %.459.us.us.6.epil = icmp slt i64 %.445.us.us.6.epil, 0
  %.460.us.us.6.epil = select i1 %.459.us.us.6.epil, i64 %arg.inputs.5.0, i64 0
  %162 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.6.epil
  %.474.us.us.6.epil = getelementptr double, ptr %162, i64 %.460.us.us.6.epil
  %.475.us.us.6.epil = load double, ptr %.474.us.us.6.epil, align 8
  %.idx.us.6.epil = shl i64 %.378303305.us.us.6.epil.init, 7
  %sunkaddr775 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.6.epil
  %sunkaddr776 = getelementptr i8, ptr %sunkaddr775, i64 48
  store double %.475.us.us.6.epil, ptr %sunkaddr776, align 8
  br label %B126.B228_crit_edge.us.us.6

B126.B228_crit_edge.us.us.6:                      ; preds = %B128.endif.us.us.6.epil.preheader, %B126.B228_crit_edge.us.us.6.unr-lcssa
  %163 = icmp eq i64 %3, 0
  %.412.us.us.7 = or disjoint i64 %.137351381.us, 7
  %.11.i3.us.7 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.7)
  %.444.us.us.7 = mul nsw i64 %.11.i3.us.7, %arg.given
  br i1 %163, label %B128.endif.us.us.7.epil.preheader, label %B128.endif.us.us.7.preheader

B128.endif.us.us.7.preheader:                     ; preds = %B126.B228_crit_edge.us.us.6
  br label %B128.endif.us.us.7

B128.endif.us.us.7:                               ; preds = %B128.endif.us.us.7, %B128.endif.us.us.7.preheader
  %lsr.iv338 = phi i64 [ 0, %B128.endif.us.us.7.preheader ], [ %lsr.iv.next339, %B128.endif.us.us.7 ]
  %lsr.iv335 = phi ptr [ %scevgep334, %B128.endif.us.us.7.preheader ], [ %scevgep336, %B128.endif.us.us.7 ]
  %lsr.iv331 = phi i64 [ %79, %B128.endif.us.us.7.preheader ], [ %lsr.iv.next332, %B128.endif.us.us.7 ]
  %164 = add i64 %lsr.iv331, -1
  %.459.us.us.7 = icmp slt i64 %164, 0
  %.460.us.us.7 = select i1 %.459.us.us.7, i64 %arg.inputs.5.0, i64 0
  %165 = shl i64 %.460.us.us.7, 3
  %scevgep340 = getelementptr i8, ptr %arg.inputs.4, i64 %165
  %166 = shl i64 %lsr.iv331, 3
  %scevgep341 = getelementptr i8, ptr %scevgep340, i64 %166
  %scevgep342 = getelementptr i8, ptr %scevgep341, i64 -8
  %.475.us.us.7 = load double, ptr %scevgep342, align 8
  %scevgep337 = getelementptr i8, ptr %lsr.iv335, i64 -128
  store double %.475.us.us.7, ptr %scevgep337, align 8
  %.459.us.us.7.1 = icmp slt i64 %lsr.iv331, 0
  %.460.us.us.7.1 = select i1 %.459.us.us.7.1, i64 %arg.inputs.5.0, i64 0
  %167 = shl i64 %.460.us.us.7.1, 3
  %scevgep327 = getelementptr i8, ptr %arg.inputs.4, i64 %167
  %168 = shl i64 %lsr.iv331, 3
  %scevgep333 = getelementptr i8, ptr %scevgep327, i64 %168
  %.475.us.us.7.1 = load double, ptr %scevgep333, align 8
  store double %.475.us.us.7.1, ptr %lsr.iv335, align 8
  %lsr.iv.next332 = add i64 %lsr.iv331, 2
  %scevgep336 = getelementptr i8, ptr %lsr.iv335, i64 256
  %lsr.iv.next339 = add i64 %lsr.iv338, -2
  %niter175.ncmp.1 = icmp eq i64 %31, %lsr.iv.next339
  br i1 %niter175.ncmp.1, label %B126.B228_crit_edge.us.us.7.unr-lcssa, label %B128.endif.us.us.7

B126.B228_crit_edge.us.us.7.unr-lcssa:            ; preds = %B128.endif.us.us.7
  %169 = and i64 %arg.given, 1
  %170 = icmp eq i64 %169, 0
  %171 = mul i64 %lsr.iv.next339, -1
  br i1 %170, label %B126.B228_crit_edge.us.us.7, label %B128.endif.us.us.7.epil.preheader

B128.endif.us.us.7.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.7.unr-lcssa, %B126.B228_crit_edge.us.us.6
  %.378303305.us.us.7.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.6 ], [ %171, %B126.B228_crit_edge.us.us.7.unr-lcssa ]
  %.445.us.us.7.epil = add nsw i64 %.378303305.us.us.7.epil.init, %.444.us.us.7
  %.459.us.us.7.epil = icmp slt i64 %.445.us.us.7.epil, 0
  %.460.us.us.7.epil = select i1 %.459.us.us.7.epil, i64 %arg.inputs.5.0, i64 0
  %172 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.7.epil
  %.474.us.us.7.epil = getelementptr double, ptr %172, i64 %.460.us.us.7.epil
  %.475.us.us.7.epil = load double, ptr %.474.us.us.7.epil, align 8
  %.idx.us.7.epil = shl i64 %.378303305.us.us.7.epil.init, 7
  %sunkaddr777 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.7.epil
  %sunkaddr778 = getelementptr i8, ptr %sunkaddr777, i64 56
  store double %.475.us.us.7.epil, ptr %sunkaddr778, align 8
  br label %B126.B228_crit_edge.us.us.7

B126.B228_crit_edge.us.us.7:                      ; preds = %B128.endif.us.us.7.epil.preheader, %B126.B228_crit_edge.us.us.7.unr-lcssa
  %173 = icmp eq i64 %3, 0
  %.412.us.us.8 = or disjoint i64 %.137351381.us, 8
  %.11.i3.us.8 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.8)
  %.444.us.us.8 = mul nsw i64 %.11.i3.us.8, %arg.given
  br i1 %173, label %B128.endif.us.us.8.epil.preheader, label %B128.endif.us.us.8.preheader

B128.endif.us.us.8.preheader:                     ; preds = %B126.B228_crit_edge.us.us.7
  br label %B128.endif.us.us.8

B128.endif.us.us.8:                               ; preds = %B128.endif.us.us.8, %B128.endif.us.us.8.preheader
  %lsr.iv354 = phi i64 [ 0, %B128.endif.us.us.8.preheader ], [ %lsr.iv.next355, %B128.endif.us.us.8 ]
  %lsr.iv351 = phi ptr [ %scevgep350, %B128.endif.us.us.8.preheader ], [ %scevgep352, %B128.endif.us.us.8 ]
  %lsr.iv347 = phi i64 [ %77, %B128.endif.us.us.8.preheader ], [ %lsr.iv.next348, %B128.endif.us.us.8 ]
  %174 = add i64 %lsr.iv347, -1
  %.459.us.us.8 = icmp slt i64 %174, 0
  %.460.us.us.8 = select i1 %.459.us.us.8, i64 %arg.inputs.5.0, i64 0
  %175 = shl i64 %.460.us.us.8, 3
  %scevgep356 = getelementptr i8, ptr %arg.inputs.4, i64 %175
  %176 = shl i64 %lsr.iv347, 3
  %scevgep357 = getelementptr i8, ptr %scevgep356, i64 %176
  %scevgep358 = getelementptr i8, ptr %scevgep357, i64 -8
  %.475.us.us.8 = load double, ptr %scevgep358, align 8
  %scevgep353 = getelementptr i8, ptr %lsr.iv351, i64 -128
  store double %.475.us.us.8, ptr %scevgep353, align 8
  %.459.us.us.8.1 = icmp slt i64 %lsr.iv347, 0
  %.460.us.us.8.1 = select i1 %.459.us.us.8.1, i64 %arg.inputs.5.0, i64 0
  %177 = shl i64 %.460.us.us.8.1, 3
  %scevgep343 = getelementptr i8, ptr %arg.inputs.4, i64 %177
  %178 = shl i64 %lsr.iv347, 3
  %scevgep349 = getelementptr i8, ptr %scevgep343, i64 %178
  %.475.us.us.8.1 = load double, ptr %scevgep349, align 8
  store double %.475.us.us.8.1, ptr %lsr.iv351, align 8
  %lsr.iv.next348 = add i64 %lsr.iv347, 2
  %scevgep352 = getelementptr i8, ptr %lsr.iv351, i64 256
  %lsr.iv.next355 = add i64 %lsr.iv354, -2
  %niter180.ncmp.1 = icmp eq i64 %35, %lsr.iv.next355
  br i1 %niter180.ncmp.1, label %B126.B228_crit_edge.us.us.8.unr-lcssa, label %B128.endif.us.us.8

B126.B228_crit_edge.us.us.8.unr-lcssa:            ; preds = %B128.endif.us.us.8
  %179 = and i64 %arg.given, 1
  %180 = icmp eq i64 %179, 0
  %181 = mul i64 %lsr.iv.next355, -1
  br i1 %180, label %B126.B228_crit_edge.us.us.8, label %B128.endif.us.us.8.epil.preheader

B128.endif.us.us.8.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.8.unr-lcssa, %B126.B228_crit_edge.us.us.7
  %.378303305.us.us.8.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.7 ], [ %181, %B126.B228_crit_edge.us.us.8.unr-lcssa ]
  %.445.us.us.8.epil = add nsw i64 %.378303305.us.us.8.epil.init, %.444.us.us.8
  %.459.us.us.8.epil = icmp slt i64 %.445.us.us.8.epil, 0
  %.460.us.us.8.epil = select i1 %.459.us.us.8.epil, i64 %arg.inputs.5.0, i64 0
  %182 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.8.epil
  %.474.us.us.8.epil = getelementptr double, ptr %182, i64 %.460.us.us.8.epil
  %.475.us.us.8.epil = load double, ptr %.474.us.us.8.epil, align 8
  %.idx.us.8.epil = shl i64 %.378303305.us.us.8.epil.init, 7
  %sunkaddr779 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.8.epil
  %sunkaddr780 = getelementptr i8, ptr %sunkaddr779, i64 64
  store double %.475.us.us.8.epil, ptr %sunkaddr780, align 8
  br label %B126.B228_crit_edge.us.us.8

B126.B228_crit_edge.us.us.8:                      ; preds = %B128.endif.us.us.8.epil.preheader, %B126.B228_crit_edge.us.us.8.unr-lcssa
  %183 = icmp eq i64 %3, 0
  %.412.us.us.9 = or disjoint i64 %.137351381.us, 9
  %.11.i3.us.9 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.9)
  %.444.us.us.9 = mul nsw i64 %.11.i3.us.9, %arg.given
  br i1 %183, label %B128.endif.us.us.9.epil.preheader, label %B128.endif.us.us.9.preheader

B128.endif.us.us.9.preheader:                     ; preds = %B126.B228_crit_edge.us.us.8
  br label %B128.endif.us.us.9

B128.endif.us.us.9:                               ; preds = %B128.endif.us.us.9, %B128.endif.us.us.9.preheader
  %lsr.iv370 = phi i64 [ 0, %B128.endif.us.us.9.preheader ], [ %lsr.iv.next371, %B128.endif.us.us.9 ]
  %lsr.iv367 = phi ptr [ %scevgep366, %B128.endif.us.us.9.preheader ], [ %scevgep368, %B128.endif.us.us.9 ]
  %lsr.iv363 = phi i64 [ %75, %B128.endif.us.us.9.preheader ], [ %lsr.iv.next364, %B128.endif.us.us.9 ]
  %184 = add i64 %lsr.iv363, -1
  %.459.us.us.9 = icmp slt i64 %184, 0
  %.460.us.us.9 = select i1 %.459.us.us.9, i64 %arg.inputs.5.0, i64 0
  %185 = shl i64 %.460.us.us.9, 3
  %scevgep372 = getelementptr i8, ptr %arg.inputs.4, i64 %185
  %186 = shl i64 %lsr.iv363, 3
  %scevgep373 = getelementptr i8, ptr %scevgep372, i64 %186
  %scevgep374 = getelementptr i8, ptr %scevgep373, i64 -8
  %.475.us.us.9 = load double, ptr %scevgep374, align 8
  %scevgep369 = getelementptr i8, ptr %lsr.iv367, i64 -128
  store double %.475.us.us.9, ptr %scevgep369, align 8
  %.459.us.us.9.1 = icmp slt i64 %lsr.iv363, 0
  %.460.us.us.9.1 = select i1 %.459.us.us.9.1, i64 %arg.inputs.5.0, i64 0
  %187 = shl i64 %.460.us.us.9.1, 3
  %scevgep359 = getelementptr i8, ptr %arg.inputs.4, i64 %187
  %188 = shl i64 %lsr.iv363, 3
  %scevgep365 = getelementptr i8, ptr %scevgep359, i64 %188
  %.475.us.us.9.1 = load double, ptr %scevgep365, align 8
  store double %.475.us.us.9.1, ptr %lsr.iv367, align 8
  %lsr.iv.next364 = add i64 %lsr.iv363, 2
  %scevgep368 = getelementptr i8, ptr %lsr.iv367, i64 256
  %lsr.iv.next371 = add i64 %lsr.iv370, -2
  %niter185.ncmp.1 = icmp eq i64 %38, %lsr.iv.next371
  br i1 %niter185.ncmp.1, label %B126.B228_crit_edge.us.us.9.unr-lcssa, label %B128.endif.us.us.9

B126.B228_crit_edge.us.us.9.unr-lcssa:            ; preds = %B128.endif.us.us.9
  %189 = and i64 %arg.given, 1
  %190 = icmp eq i64 %189, 0
  %191 = mul i64 %lsr.iv.next371, -1
  br i1 %190, label %B126.B228_crit_edge.us.us.9, label %B128.endif.us.us.9.epil.preheader

B128.endif.us.us.9.epil.preheader:                ; preds = %B126.B228_crit_edge.us.us.9.unr-lcssa, %B126.B228_crit_edge.us.us.8
  %.378303305.us.us.9.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.8 ], [ %191, %B126.B228_crit_edge.us.us.9.unr-lcssa ]
  %.445.us.us.9.epil = add nsw i64 %.378303305.us.us.9.epil.init, %.444.us.us.9
  %.459.us.us.9.epil = icmp slt i64 %.445.us.us.9.epil, 0
  %.460.us.us.9.epil = select i1 %.459.us.us.9.epil, i64 %arg.inputs.5.0, i64 0
  %192 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.9.epil
  %.474.us.us.9.epil = getelementptr double, ptr %192, i64 %.460.us.us.9.epil
  %.475.us.us.9.epil = load double, ptr %.474.us.us.9.epil, align 8
  %.idx.us.9.epil = shl i64 %.378303305.us.us.9.epil.init, 7
  %sunkaddr781 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.9.epil
  %sunkaddr782 = getelementptr i8, ptr %sunkaddr781, i64 72
  store double %.475.us.us.9.epil, ptr %sunkaddr782, align 8
  br label %B126.B228_crit_edge.us.us.9

B126.B228_crit_edge.us.us.9:                      ; preds = %B128.endif.us.us.9.epil.preheader, %B126.B228_crit_edge.us.us.9.unr-lcssa
  %193 = icmp eq i64 %3, 0
  %.412.us.us.10 = or disjoint i64 %.137351381.us, 10
  %.11.i3.us.10 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.10)
  %.444.us.us.10 = mul nsw i64 %.11.i3.us.10, %arg.given
  br i1 %193, label %B128.endif.us.us.10.epil.preheader, label %B128.endif.us.us.10.preheader

B128.endif.us.us.10.preheader:                    ; preds = %B126.B228_crit_edge.us.us.9
  br label %B128.endif.us.us.10

B128.endif.us.us.10:                              ; preds = %B128.endif.us.us.10, %B128.endif.us.us.10.preheader
  %lsr.iv386 = phi i64 [ 0, %B128.endif.us.us.10.preheader ], [ %lsr.iv.next387, %B128.endif.us.us.10 ]
  %lsr.iv383 = phi ptr [ %scevgep382, %B128.endif.us.us.10.preheader ], [ %scevgep384, %B128.endif.us.us.10 ]
  %lsr.iv379 = phi i64 [ %73, %B128.endif.us.us.10.preheader ], [ %lsr.iv.next380, %B128.endif.us.us.10 ]
  %194 = add i64 %lsr.iv379, -1
  %.459.us.us.10 = icmp slt i64 %194, 0
  %.460.us.us.10 = select i1 %.459.us.us.10, i64 %arg.inputs.5.0, i64 0
  %195 = shl i64 %.460.us.us.10, 3
  %scevgep388 = getelementptr i8, ptr %arg.inputs.4, i64 %195
  %196 = shl i64 %lsr.iv379, 3
  %scevgep389 = getelementptr i8, ptr %scevgep388, i64 %196
  %scevgep390 = getelementptr i8, ptr %scevgep389, i64 -8
  %.475.us.us.10 = load double, ptr %scevgep390, align 8
  %scevgep385 = getelementptr i8, ptr %lsr.iv383, i64 -128
  store double %.475.us.us.10, ptr %scevgep385, align 8
  %.459.us.us.10.1 = icmp slt i64 %lsr.iv379, 0
  %.460.us.us.10.1 = select i1 %.459.us.us.10.1, i64 %arg.inputs.5.0, i64 0
  %197 = shl i64 %.460.us.us.10.1, 3
  %scevgep375 = getelementptr i8, ptr %arg.inputs.4, i64 %197
  %198 = shl i64 %lsr.iv379, 3
  %scevgep381 = getelementptr i8, ptr %scevgep375, i64 %198
  %.475.us.us.10.1 = load double, ptr %scevgep381, align 8
  store double %.475.us.us.10.1, ptr %lsr.iv383, align 8
  %lsr.iv.next380 = add i64 %lsr.iv379, 2
  %scevgep384 = getelementptr i8, ptr %lsr.iv383, i64 256
  %lsr.iv.next387 = add i64 %lsr.iv386, -2
  %niter190.ncmp.1 = icmp eq i64 %42, %lsr.iv.next387
  br i1 %niter190.ncmp.1, label %B126.B228_crit_edge.us.us.10.unr-lcssa, label %B128.endif.us.us.10

B126.B228_crit_edge.us.us.10.unr-lcssa:           ; preds = %B128.endif.us.us.10
  %199 = and i64 %arg.given, 1
  %200 = icmp eq i64 %199, 0
  %201 = mul i64 %lsr.iv.next387, -1
  br i1 %200, label %B126.B228_crit_edge.us.us.10, label %B128.endif.us.us.10.epil.preheader

B128.endif.us.us.10.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.10.unr-lcssa, %B126.B228_crit_edge.us.us.9
  %.378303305.us.us.10.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.9 ], [ %201, %B126.B228_crit_edge.us.us.10.unr-lcssa ]
  %.445.us.us.10.epil = add nsw i64 %.378303305.us.us.10.epil.init, %.444.us.us.10
  %.459.us.us.10.epil = icmp slt i64 %.445.us.us.10.epil, 0
  %.460.us.us.10.epil = select i1 %.459.us.us.10.epil, i64 %arg.inputs.5.0, i64 0
  %202 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.10.epil
  %.474.us.us.10.epil = getelementptr double, ptr %202, i64 %.460.us.us.10.epil
  %.475.us.us.10.epil = load double, ptr %.474.us.us.10.epil, align 8
  %.idx.us.10.epil = shl i64 %.378303305.us.us.10.epil.init, 7
  %sunkaddr783 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.10.epil
  %sunkaddr784 = getelementptr i8, ptr %sunkaddr783, i64 80
  store double %.475.us.us.10.epil, ptr %sunkaddr784, align 8
  br label %B126.B228_crit_edge.us.us.10

B126.B228_crit_edge.us.us.10:                     ; preds = %B128.endif.us.us.10.epil.preheader, %B126.B228_crit_edge.us.us.10.unr-lcssa
  %203 = icmp eq i64 %3, 0
  %.412.us.us.11 = or disjoint i64 %.137351381.us, 11
  %.11.i3.us.11 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.11)
  %.444.us.us.11 = mul nsw i64 %.11.i3.us.11, %arg.given
  br i1 %203, label %B128.endif.us.us.11.epil.preheader, label %B128.endif.us.us.11.preheader

B128.endif.us.us.11.preheader:                    ; preds = %B126.B228_crit_edge.us.us.10
  br label %B128.endif.us.us.11

B128.endif.us.us.11:                              ; preds = %B128.endif.us.us.11, %B128.endif.us.us.11.preheader
  %lsr.iv402 = phi i64 [ 0, %B128.endif.us.us.11.preheader ], [ %lsr.iv.next403, %B128.endif.us.us.11 ]
  %lsr.iv399 = phi ptr [ %scevgep398, %B128.endif.us.us.11.preheader ], [ %scevgep400, %B128.endif.us.us.11 ]
  %lsr.iv395 = phi i64 [ %71, %B128.endif.us.us.11.preheader ], [ %lsr.iv.next396, %B128.endif.us.us.11 ]
  %204 = add i64 %lsr.iv395, -1
  %.459.us.us.11 = icmp slt i64 %204, 0
  %.460.us.us.11 = select i1 %.459.us.us.11, i64 %arg.inputs.5.0, i64 0
  %205 = shl i64 %.460.us.us.11, 3
  %scevgep404 = getelementptr i8, ptr %arg.inputs.4, i64 %205
  %206 = shl i64 %lsr.iv395, 3
  %scevgep405 = getelementptr i8, ptr %scevgep404, i64 %206
  %scevgep406 = getelementptr i8, ptr %scevgep405, i64 -8
  %.475.us.us.11 = load double, ptr %scevgep406, align 8
  %scevgep401 = getelementptr i8, ptr %lsr.iv399, i64 -128
  store double %.475.us.us.11, ptr %scevgep401, align 8
  %.459.us.us.11.1 = icmp slt i64 %lsr.iv395, 0
  %.460.us.us.11.1 = select i1 %.459.us.us.11.1, i64 %arg.inputs.5.0, i64 0
  %207 = shl i64 %.460.us.us.11.1, 3
  %scevgep391 = getelementptr i8, ptr %arg.inputs.4, i64 %207
  %208 = shl i64 %lsr.iv395, 3
  %scevgep397 = getelementptr i8, ptr %scevgep391, i64 %208
  %.475.us.us.11.1 = load double, ptr %scevgep397, align 8
  store double %.475.us.us.11.1, ptr %lsr.iv399, align 8
  %lsr.iv.next396 = add i64 %lsr.iv395, 2
  %scevgep400 = getelementptr i8, ptr %lsr.iv399, i64 256
  %lsr.iv.next403 = add i64 %lsr.iv402, -2
  %niter195.ncmp.1 = icmp eq i64 %45, %lsr.iv.next403
  br i1 %niter195.ncmp.1, label %B126.B228_crit_edge.us.us.11.unr-lcssa, label %B128.endif.us.us.11

B126.B228_crit_edge.us.us.11.unr-lcssa:           ; preds = %B128.endif.us.us.11
  %209 = and i64 %arg.given, 1
  %210 = icmp eq i64 %209, 0
  %211 = mul i64 %lsr.iv.next403, -1
  br i1 %210, label %B126.B228_crit_edge.us.us.11, label %B128.endif.us.us.11.epil.preheader

B128.endif.us.us.11.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.11.unr-lcssa, %B126.B228_crit_edge.us.us.10
  %.378303305.us.us.11.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.10 ], [ %211, %B126.B228_crit_edge.us.us.11.unr-lcssa ]
  %.445.us.us.11.epil = add nsw i64 %.378303305.us.us.11.epil.init, %.444.us.us.11
  %.459.us.us.11.epil = icmp slt i64 %.445.us.us.11.epil, 0
  %.460.us.us.11.epil = select i1 %.459.us.us.11.epil, i64 %arg.inputs.5.0, i64 0
  %212 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.11.epil
  %.474.us.us.11.epil = getelementptr double, ptr %212, i64 %.460.us.us.11.epil
  %.475.us.us.11.epil = load double, ptr %.474.us.us.11.epil, align 8
  %.idx.us.11.epil = shl i64 %.378303305.us.us.11.epil.init, 7
  %sunkaddr785 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.11.epil
  %sunkaddr786 = getelementptr i8, ptr %sunkaddr785, i64 88
  store double %.475.us.us.11.epil, ptr %sunkaddr786, align 8
  br label %B126.B228_crit_edge.us.us.11

B126.B228_crit_edge.us.us.11:                     ; preds = %B128.endif.us.us.11.epil.preheader, %B126.B228_crit_edge.us.us.11.unr-lcssa
  %213 = icmp eq i64 %3, 0
  %.412.us.us.12 = or disjoint i64 %.137351381.us, 12
  %.11.i3.us.12 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.12)
  %.444.us.us.12 = mul nsw i64 %.11.i3.us.12, %arg.given
  br i1 %213, label %B128.endif.us.us.12.epil.preheader, label %B128.endif.us.us.12.preheader

B128.endif.us.us.12.preheader:                    ; preds = %B126.B228_crit_edge.us.us.11
  br label %B128.endif.us.us.12

B128.endif.us.us.12:                              ; preds = %B128.endif.us.us.12, %B128.endif.us.us.12.preheader
  %lsr.iv418 = phi i64 [ 0, %B128.endif.us.us.12.preheader ], [ %lsr.iv.next419, %B128.endif.us.us.12 ]
  %lsr.iv415 = phi ptr [ %scevgep414, %B128.endif.us.us.12.preheader ], [ %scevgep416, %B128.endif.us.us.12 ]
  %lsr.iv411 = phi i64 [ %69, %B128.endif.us.us.12.preheader ], [ %lsr.iv.next412, %B128.endif.us.us.12 ]
  %214 = add i64 %lsr.iv411, -1
  %.459.us.us.12 = icmp slt i64 %214, 0
  %.460.us.us.12 = select i1 %.459.us.us.12, i64 %arg.inputs.5.0, i64 0
  %215 = shl i64 %.460.us.us.12, 3
  %scevgep420 = getelementptr i8, ptr %arg.inputs.4, i64 %215
  %216 = shl i64 %lsr.iv411, 3
  %scevgep421 = getelementptr i8, ptr %scevgep420, i64 %216
  %scevgep422 = getelementptr i8, ptr %scevgep421, i64 -8
  %.475.us.us.12 = load double, ptr %scevgep422, align 8
  %scevgep417 = getelementptr i8, ptr %lsr.iv415, i64 -128
  store double %.475.us.us.12, ptr %scevgep417, align 8
  %.459.us.us.12.1 = icmp slt i64 %lsr.iv411, 0
  %.460.us.us.12.1 = select i1 %.459.us.us.12.1, i64 %arg.inputs.5.0, i64 0
  %217 = shl i64 %.460.us.us.12.1, 3
  %scevgep407 = getelementptr i8, ptr %arg.inputs.4, i64 %217
  %218 = shl i64 %lsr.iv411, 3
  %scevgep413 = getelementptr i8, ptr %scevgep407, i64 %218
  %.475.us.us.12.1 = load double, ptr %scevgep413, align 8
  store double %.475.us.us.12.1, ptr %lsr.iv415, align 8
  %lsr.iv.next412 = add i64 %lsr.iv411, 2
  %scevgep416 = getelementptr i8, ptr %lsr.iv415, i64 256
  %lsr.iv.next419 = add i64 %lsr.iv418, -2
  %niter200.ncmp.1 = icmp eq i64 %49, %lsr.iv.next419
  br i1 %niter200.ncmp.1, label %B126.B228_crit_edge.us.us.12.unr-lcssa, label %B128.endif.us.us.12

B126.B228_crit_edge.us.us.12.unr-lcssa:           ; preds = %B128.endif.us.us.12
  %219 = and i64 %arg.given, 1
  %220 = icmp eq i64 %219, 0
  %221 = mul i64 %lsr.iv.next419, -1
  br i1 %220, label %B126.B228_crit_edge.us.us.12, label %B128.endif.us.us.12.epil.preheader

B128.endif.us.us.12.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.12.unr-lcssa, %B126.B228_crit_edge.us.us.11
  %.378303305.us.us.12.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.11 ], [ %221, %B126.B228_crit_edge.us.us.12.unr-lcssa ]
  %.445.us.us.12.epil = add nsw i64 %.378303305.us.us.12.epil.init, %.444.us.us.12
  %.459.us.us.12.epil = icmp slt i64 %.445.us.us.12.epil, 0
  %.460.us.us.12.epil = select i1 %.459.us.us.12.epil, i64 %arg.inputs.5.0, i64 0
  %222 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.12.epil
  %.474.us.us.12.epil = getelementptr double, ptr %222, i64 %.460.us.us.12.epil
  %.475.us.us.12.epil = load double, ptr %.474.us.us.12.epil, align 8
  %.idx.us.12.epil = shl i64 %.378303305.us.us.12.epil.init, 7
  %sunkaddr787 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.12.epil
  %sunkaddr788 = getelementptr i8, ptr %sunkaddr787, i64 96
  store double %.475.us.us.12.epil, ptr %sunkaddr788, align 8
  br label %B126.B228_crit_edge.us.us.12

B126.B228_crit_edge.us.us.12:                     ; preds = %B128.endif.us.us.12.epil.preheader, %B126.B228_crit_edge.us.us.12.unr-lcssa
  %223 = icmp eq i64 %3, 0
  %.412.us.us.13 = or disjoint i64 %.137351381.us, 13
  %.11.i3.us.13 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.13)
  %.444.us.us.13 = mul nsw i64 %.11.i3.us.13, %arg.given
  br i1 %223, label %B128.endif.us.us.13.epil.preheader, label %B128.endif.us.us.13.preheader

B128.endif.us.us.13.preheader:                    ; preds = %B126.B228_crit_edge.us.us.12
  br label %B128.endif.us.us.13

B128.endif.us.us.13:                              ; preds = %B128.endif.us.us.13, %B128.endif.us.us.13.preheader
  %lsr.iv434 = phi i64 [ 0, %B128.endif.us.us.13.preheader ], [ %lsr.iv.next435, %B128.endif.us.us.13 ]
  %lsr.iv431 = phi ptr [ %scevgep430, %B128.endif.us.us.13.preheader ], [ %scevgep432, %B128.endif.us.us.13 ]
  %lsr.iv427 = phi i64 [ %67, %B128.endif.us.us.13.preheader ], [ %lsr.iv.next428, %B128.endif.us.us.13 ]
  %224 = add i64 %lsr.iv427, -1
  %.459.us.us.13 = icmp slt i64 %224, 0
  %.460.us.us.13 = select i1 %.459.us.us.13, i64 %arg.inputs.5.0, i64 0
  %225 = shl i64 %.460.us.us.13, 3
  %scevgep436 = getelementptr i8, ptr %arg.inputs.4, i64 %225
  %226 = shl i64 %lsr.iv427, 3
  %scevgep437 = getelementptr i8, ptr %scevgep436, i64 %226
  %scevgep438 = getelementptr i8, ptr %scevgep437, i64 -8
  %.475.us.us.13 = load double, ptr %scevgep438, align 8
  %scevgep433 = getelementptr i8, ptr %lsr.iv431, i64 -128
  store double %.475.us.us.13, ptr %scevgep433, align 8
  %.459.us.us.13.1 = icmp slt i64 %lsr.iv427, 0
  %.460.us.us.13.1 = select i1 %.459.us.us.13.1, i64 %arg.inputs.5.0, i64 0
  %227 = shl i64 %.460.us.us.13.1, 3
  %scevgep423 = getelementptr i8, ptr %arg.inputs.4, i64 %227
  %228 = shl i64 %lsr.iv427, 3
  %scevgep429 = getelementptr i8, ptr %scevgep423, i64 %228
  %.475.us.us.13.1 = load double, ptr %scevgep429, align 8
  store double %.475.us.us.13.1, ptr %lsr.iv431, align 8
  %lsr.iv.next428 = add i64 %lsr.iv427, 2
  %scevgep432 = getelementptr i8, ptr %lsr.iv431, i64 256
  %lsr.iv.next435 = add i64 %lsr.iv434, -2
  %niter205.ncmp.1 = icmp eq i64 %52, %lsr.iv.next435
  br i1 %niter205.ncmp.1, label %B126.B228_crit_edge.us.us.13.unr-lcssa, label %B128.endif.us.us.13

B126.B228_crit_edge.us.us.13.unr-lcssa:           ; preds = %B128.endif.us.us.13
  %229 = and i64 %arg.given, 1
  %230 = icmp eq i64 %229, 0
  %231 = mul i64 %lsr.iv.next435, -1
  br i1 %230, label %B126.B228_crit_edge.us.us.13, label %B128.endif.us.us.13.epil.preheader

B128.endif.us.us.13.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.13.unr-lcssa, %B126.B228_crit_edge.us.us.12
  %.378303305.us.us.13.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.12 ], [ %231, %B126.B228_crit_edge.us.us.13.unr-lcssa ]
  %.445.us.us.13.epil = add nsw i64 %.378303305.us.us.13.epil.init, %.444.us.us.13
  %.459.us.us.13.epil = icmp slt i64 %.445.us.us.13.epil, 0
  %.460.us.us.13.epil = select i1 %.459.us.us.13.epil, i64 %arg.inputs.5.0, i64 0
  %232 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.13.epil
  %.474.us.us.13.epil = getelementptr double, ptr %232, i64 %.460.us.us.13.epil
  %.475.us.us.13.epil = load double, ptr %.474.us.us.13.epil, align 8
  %.idx.us.13.epil = shl i64 %.378303305.us.us.13.epil.init, 7
  %sunkaddr789 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.13.epil
  %sunkaddr790 = getelementptr i8, ptr %sunkaddr789, i64 104
  store double %.475.us.us.13.epil, ptr %sunkaddr790, align 8
  br label %B126.B228_crit_edge.us.us.13

B126.B228_crit_edge.us.us.13:                     ; preds = %B128.endif.us.us.13.epil.preheader, %B126.B228_crit_edge.us.us.13.unr-lcssa
  %233 = icmp eq i64 %3, 0
  %.412.us.us.14 = or disjoint i64 %.137351381.us, 14
  %.11.i3.us.14 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.14)
  %.444.us.us.14 = mul nsw i64 %.11.i3.us.14, %arg.given
  br i1 %233, label %B128.endif.us.us.14.epil.preheader, label %B128.endif.us.us.14.preheader

B128.endif.us.us.14.preheader:                    ; preds = %B126.B228_crit_edge.us.us.13
  br label %B128.endif.us.us.14

B128.endif.us.us.14:                              ; preds = %B128.endif.us.us.14, %B128.endif.us.us.14.preheader
  %lsr.iv450 = phi i64 [ 0, %B128.endif.us.us.14.preheader ], [ %lsr.iv.next451, %B128.endif.us.us.14 ]
  %lsr.iv447 = phi ptr [ %scevgep446, %B128.endif.us.us.14.preheader ], [ %scevgep448, %B128.endif.us.us.14 ]
  %lsr.iv443 = phi i64 [ %65, %B128.endif.us.us.14.preheader ], [ %lsr.iv.next444, %B128.endif.us.us.14 ]
  %234 = add i64 %lsr.iv443, -1
  %.459.us.us.14 = icmp slt i64 %234, 0
  %.460.us.us.14 = select i1 %.459.us.us.14, i64 %arg.inputs.5.0, i64 0
  %235 = shl i64 %.460.us.us.14, 3
  %scevgep452 = getelementptr i8, ptr %arg.inputs.4, i64 %235
  %236 = shl i64 %lsr.iv443, 3
  %scevgep453 = getelementptr i8, ptr %scevgep452, i64 %236
  %scevgep454 = getelementptr i8, ptr %scevgep453, i64 -8
  %.475.us.us.14 = load double, ptr %scevgep454, align 8
  %scevgep449 = getelementptr i8, ptr %lsr.iv447, i64 -128
  store double %.475.us.us.14, ptr %scevgep449, align 8
  %.459.us.us.14.1 = icmp slt i64 %lsr.iv443, 0
  %.460.us.us.14.1 = select i1 %.459.us.us.14.1, i64 %arg.inputs.5.0, i64 0
  %237 = shl i64 %.460.us.us.14.1, 3
  %scevgep439 = getelementptr i8, ptr %arg.inputs.4, i64 %237
  %238 = shl i64 %lsr.iv443, 3
  %scevgep445 = getelementptr i8, ptr %scevgep439, i64 %238
  %.475.us.us.14.1 = load double, ptr %scevgep445, align 8
  store double %.475.us.us.14.1, ptr %lsr.iv447, align 8
  %lsr.iv.next444 = add i64 %lsr.iv443, 2
  %scevgep448 = getelementptr i8, ptr %lsr.iv447, i64 256
  %lsr.iv.next451 = add i64 %lsr.iv450, -2
  %niter210.ncmp.1 = icmp eq i64 %56, %lsr.iv.next451
  br i1 %niter210.ncmp.1, label %B126.B228_crit_edge.us.us.14.unr-lcssa, label %B128.endif.us.us.14

B126.B228_crit_edge.us.us.14.unr-lcssa:           ; preds = %B128.endif.us.us.14
  %239 = and i64 %arg.given, 1
  %240 = icmp eq i64 %239, 0
  %241 = mul i64 %lsr.iv.next451, -1
  br i1 %240, label %B126.B228_crit_edge.us.us.14, label %B128.endif.us.us.14.epil.preheader

B128.endif.us.us.14.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.14.unr-lcssa, %B126.B228_crit_edge.us.us.13
  %.378303305.us.us.14.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.13 ], [ %241, %B126.B228_crit_edge.us.us.14.unr-lcssa ]
  %.445.us.us.14.epil = add nsw i64 %.378303305.us.us.14.epil.init, %.444.us.us.14
  %.459.us.us.14.epil = icmp slt i64 %.445.us.us.14.epil, 0
  %.460.us.us.14.epil = select i1 %.459.us.us.14.epil, i64 %arg.inputs.5.0, i64 0
  %242 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.14.epil
  %.474.us.us.14.epil = getelementptr double, ptr %242, i64 %.460.us.us.14.epil
  %.475.us.us.14.epil = load double, ptr %.474.us.us.14.epil, align 8
  %.idx.us.14.epil = shl i64 %.378303305.us.us.14.epil.init, 7
  %sunkaddr791 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.14.epil
  %sunkaddr792 = getelementptr i8, ptr %sunkaddr791, i64 112
  store double %.475.us.us.14.epil, ptr %sunkaddr792, align 8
  br label %B126.B228_crit_edge.us.us.14

B126.B228_crit_edge.us.us.14:                     ; preds = %B128.endif.us.us.14.epil.preheader, %B126.B228_crit_edge.us.us.14.unr-lcssa
  %243 = icmp eq i64 %3, 0
  %.412.us.us.15 = or disjoint i64 %.137351381.us, 15
  %.11.i3.us.15 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.us.15)
  %.444.us.us.15 = mul nsw i64 %.11.i3.us.15, %arg.given
  br i1 %243, label %B128.endif.us.us.15.epil.preheader, label %B128.endif.us.us.15.preheader

B128.endif.us.us.15.preheader:                    ; preds = %B126.B228_crit_edge.us.us.14
  br label %B128.endif.us.us.15

B128.endif.us.us.15:                              ; preds = %B128.endif.us.us.15, %B128.endif.us.us.15.preheader
  %lsr.iv466 = phi i64 [ 0, %B128.endif.us.us.15.preheader ], [ %lsr.iv.next467, %B128.endif.us.us.15 ]
  %lsr.iv463 = phi ptr [ %scevgep462, %B128.endif.us.us.15.preheader ], [ %scevgep464, %B128.endif.us.us.15 ]
  %lsr.iv459 = phi i64 [ %63, %B128.endif.us.us.15.preheader ], [ %lsr.iv.next460, %B128.endif.us.us.15 ]
  %244 = add i64 %lsr.iv459, -1
  %.459.us.us.15 = icmp slt i64 %244, 0
  %.460.us.us.15 = select i1 %.459.us.us.15, i64 %arg.inputs.5.0, i64 0
  %245 = shl i64 %.460.us.us.15, 3
  %scevgep468 = getelementptr i8, ptr %arg.inputs.4, i64 %245
  %246 = shl i64 %lsr.iv459, 3
  %scevgep469 = getelementptr i8, ptr %scevgep468, i64 %246
  %scevgep470 = getelementptr i8, ptr %scevgep469, i64 -8
  %.475.us.us.15 = load double, ptr %scevgep470, align 8
  %scevgep465 = getelementptr i8, ptr %lsr.iv463, i64 -128
  store double %.475.us.us.15, ptr %scevgep465, align 8
  %.459.us.us.15.1 = icmp slt i64 %lsr.iv459, 0
  %.460.us.us.15.1 = select i1 %.459.us.us.15.1, i64 %arg.inputs.5.0, i64 0
  %247 = shl i64 %.460.us.us.15.1, 3
  %scevgep455 = getelementptr i8, ptr %arg.inputs.4, i64 %247
  %248 = shl i64 %lsr.iv459, 3
  %scevgep461 = getelementptr i8, ptr %scevgep455, i64 %248
  %.475.us.us.15.1 = load double, ptr %scevgep461, align 8
  store double %.475.us.us.15.1, ptr %lsr.iv463, align 8
  %lsr.iv.next460 = add i64 %lsr.iv459, 2
  %scevgep464 = getelementptr i8, ptr %lsr.iv463, i64 256
  %lsr.iv.next467 = add i64 %lsr.iv466, -2
  %niter215.ncmp.1 = icmp eq i64 %59, %lsr.iv.next467
  br i1 %niter215.ncmp.1, label %B126.B228_crit_edge.us.us.15.unr-lcssa, label %B128.endif.us.us.15

B126.B228_crit_edge.us.us.15.unr-lcssa:           ; preds = %B128.endif.us.us.15
  %249 = and i64 %arg.given, 1
  %250 = icmp eq i64 %249, 0
  %251 = mul i64 %lsr.iv.next467, -1
  br i1 %250, label %B126.B228_crit_edge.us.us.15, label %B128.endif.us.us.15.epil.preheader

B128.endif.us.us.15.epil.preheader:               ; preds = %B126.B228_crit_edge.us.us.15.unr-lcssa, %B126.B228_crit_edge.us.us.14
  %.378303305.us.us.15.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.us.14 ], [ %251, %B126.B228_crit_edge.us.us.15.unr-lcssa ]
  %.445.us.us.15.epil = add nsw i64 %.378303305.us.us.15.epil.init, %.444.us.us.15
  %.459.us.us.15.epil = icmp slt i64 %.445.us.us.15.epil, 0
  %.460.us.us.15.epil = select i1 %.459.us.us.15.epil, i64 %arg.inputs.5.0, i64 0
  %252 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.us.15.epil
  %.474.us.us.15.epil = getelementptr double, ptr %252, i64 %.460.us.us.15.epil
  %.475.us.us.15.epil = load double, ptr %.474.us.us.15.epil, align 8
  %.idx.us.15.epil = shl i64 %.378303305.us.us.15.epil.init, 7
  %sunkaddr793 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.15.epil
  %sunkaddr794 = getelementptr i8, ptr %sunkaddr793, i64 120
  store double %.475.us.us.15.epil, ptr %sunkaddr794, align 8
  br label %B126.B228_crit_edge.us.us.15

B126.B228_crit_edge.us.us.15:                     ; preds = %B128.endif.us.us.15.epil.preheader, %B126.B228_crit_edge.us.us.15.unr-lcssa
  %253 = inttoptr i64 %arg.code to ptr
  %.140.us = add nsw i64 %.130349382.us, -1
  %.144.us = add nuw i64 %.137351381.us, 16
  tail call void %253(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %lsr.iv.next233 = add nuw i64 %lsr.iv232, 16
  %lsr.iv.next249 = add nuw i64 %lsr.iv248, 16
  %lsr.iv.next265 = add nuw i64 %lsr.iv264, 16
  %lsr.iv.next281 = add nuw i64 %lsr.iv280, 16
  %lsr.iv.next297 = add nuw i64 %lsr.iv296, 16
  %lsr.iv.next313 = add nuw i64 %lsr.iv312, 16
  %lsr.iv.next329 = add nuw i64 %lsr.iv328, 16
  %lsr.iv.next345 = add nuw i64 %lsr.iv344, 16
  %lsr.iv.next361 = add nuw i64 %lsr.iv360, 16
  %lsr.iv.next377 = add nuw i64 %lsr.iv376, 16
  %lsr.iv.next393 = add nuw i64 %lsr.iv392, 16
  %lsr.iv.next409 = add nuw i64 %lsr.iv408, 16
  %lsr.iv.next425 = add nuw i64 %lsr.iv424, 16
  %lsr.iv.next441 = add nuw i64 %lsr.iv440, 16
  %lsr.iv.next457 = add nuw i64 %lsr.iv456, 16
  %.131.us = icmp sgt i64 %.130349382.us, 1
  br i1 %.131.us, label %B50.endif.endif.us, label %common.ret

B50.endif.endif.lr.ph.split:                      ; preds = %B50.endif.endif.lr.ph
  %254 = icmp slt i64 %arg.given, 1
  br i1 %254, label %B50.endif.endif.us4.preheader, label %B50.endif.endif.preheader

B50.endif.endif.us4.preheader:                    ; preds = %B50.endif.endif.lr.ph.split
  %unroll_iter123 = and i64 %arg.width.fr, 9223372036854775806
  %255 = shl i64 %arg.given, 4
  %256 = add i64 %255, 16
  %257 = shl i64 %arg.width.fr, 7
  %258 = shl i64 %arg.width.fr, 3
  %259 = shl i64 %arg.width.fr, 4
  br label %B50.endif.endif.us4

B50.endif.endif.preheader:                        ; preds = %B50.endif.endif.lr.ph.split
  %260 = add nsw i64 %arg.given, -1
  %scevgep498 = getelementptr i8, ptr %arg.frame.4, i64 128
  %261 = lshr i64 %arg.given, 1
  %262 = trunc i64 %261 to i62
  %263 = zext i62 %262 to i64
  %264 = mul nsw i64 %263, -2
  %scevgep514 = getelementptr i8, ptr %arg.frame.4, i64 136
  %265 = trunc i64 %261 to i62
  %266 = zext i62 %265 to i64
  %267 = mul nsw i64 %266, -2
  %scevgep530 = getelementptr i8, ptr %arg.frame.4, i64 144
  %268 = lshr i64 %arg.given, 1
  %269 = trunc i64 %268 to i62
  %270 = zext i62 %269 to i64
  %271 = mul nsw i64 %270, -2
  %scevgep546 = getelementptr i8, ptr %arg.frame.4, i64 152
  %272 = trunc i64 %268 to i62
  %273 = zext i62 %272 to i64
  %274 = mul nsw i64 %273, -2
  %scevgep562 = getelementptr i8, ptr %arg.frame.4, i64 160
  %275 = lshr i64 %arg.given, 1
  %276 = trunc i64 %275 to i62
  %277 = zext i62 %276 to i64
  %278 = mul nsw i64 %277, -2
  %scevgep578 = getelementptr i8, ptr %arg.frame.4, i64 168
  %279 = trunc i64 %275 to i62
  %280 = zext i62 %279 to i64
  %281 = mul nsw i64 %280, -2
  %scevgep594 = getelementptr i8, ptr %arg.frame.4, i64 176
  %282 = lshr i64 %arg.given, 1
  %283 = trunc i64 %282 to i62
  %284 = zext i62 %283 to i64
  %285 = mul nsw i64 %284, -2
  %scevgep610 = getelementptr i8, ptr %arg.frame.4, i64 184
  %286 = trunc i64 %282 to i62
  %287 = zext i62 %286 to i64
  %288 = mul nsw i64 %287, -2
  %scevgep626 = getelementptr i8, ptr %arg.frame.4, i64 192
  %289 = lshr i64 %arg.given, 1
  %290 = trunc i64 %289 to i62
  %291 = zext i62 %290 to i64
  %292 = mul nsw i64 %291, -2
  %scevgep642 = getelementptr i8, ptr %arg.frame.4, i64 200
  %293 = trunc i64 %289 to i62
  %294 = zext i62 %293 to i64
  %295 = mul nsw i64 %294, -2
  %scevgep658 = getelementptr i8, ptr %arg.frame.4, i64 208
  %296 = lshr i64 %arg.given, 1
  %297 = trunc i64 %296 to i62
  %298 = zext i62 %297 to i64
  %299 = mul nsw i64 %298, -2
  %scevgep674 = getelementptr i8, ptr %arg.frame.4, i64 216
  %300 = trunc i64 %296 to i62
  %301 = zext i62 %300 to i64
  %302 = mul nsw i64 %301, -2
  %scevgep690 = getelementptr i8, ptr %arg.frame.4, i64 224
  %303 = lshr i64 %arg.given, 1
  %304 = trunc i64 %303 to i62
  %305 = zext i62 %304 to i64
  %306 = mul nsw i64 %305, -2
  %scevgep706 = getelementptr i8, ptr %arg.frame.4, i64 232
  %307 = trunc i64 %303 to i62
  %308 = zext i62 %307 to i64
  %309 = mul nsw i64 %308, -2
  %scevgep722 = getelementptr i8, ptr %arg.frame.4, i64 240
  %310 = lshr i64 %arg.given, 1
  %311 = trunc i64 %310 to i62
  %312 = zext i62 %311 to i64
  %313 = mul nsw i64 %312, -2
  %scevgep738 = getelementptr i8, ptr %arg.frame.4, i64 248
  %314 = trunc i64 %310 to i62
  %315 = zext i62 %314 to i64
  %316 = mul nsw i64 %315, -2
  %317 = shl i64 %arg.given, 7
  %318 = add i64 %317, 128
  %scevgep747 = getelementptr i8, ptr %arg.frame.4, i64 %318
  %319 = shl i64 %arg.width.fr, 4
  %320 = lshr i64 %arg.width.fr, 1
  %321 = trunc i64 %320 to i62
  %322 = zext i62 %321 to i64
  %323 = mul nsw i64 %322, -2
  br label %B50.endif.endif

B50.endif.endif.us4:                              ; preds = %B48.loopexit.us12, %B50.endif.endif.us4.preheader
  %lsr.iv484 = phi i64 [ 0, %B50.endif.endif.us4.preheader ], [ %lsr.iv.next485, %B48.loopexit.us12 ]
  %lsr.iv477 = phi ptr [ %arg.setup.4, %B50.endif.endif.us4.preheader ], [ %scevgep478, %B48.loopexit.us12 ]
  %.130349382.us5 = phi i64 [ %.140.us7, %B48.loopexit.us12 ], [ %.110, %B50.endif.endif.us4.preheader ]
  %.137351381.us6 = phi i64 [ %.144.us8, %B48.loopexit.us12 ], [ 0, %B50.endif.endif.us4.preheader ]
  %324 = inttoptr i64 %arg.code to ptr
  %.140.us7 = add nsw i64 %.130349382.us5, -1
  %.144.us8 = add nuw i64 %.137351381.us6, 16
  tail call void %324(ptr %arg.frame.4, ptr %arg.frame.4)
  %.534.us10 = sub nsw i64 %arg.n, %.137351381.us6
  %.11.i.us11 = tail call i64 @llvm.smin.i64(i64 %.534.us10, i64 16)
  %.642337.not.us = icmp slt i64 %.534.us10, 1
  br i1 %.642337.not.us, label %B48.loopexit.us12, label %B340.endif.us.us.preheader

B340.endif.us.us.preheader:                       ; preds = %B50.endif.endif.us4
  br label %B340.endif.us.us

B340.endif.us.us:                                 ; preds = %B372.B338.loopexit_crit_edge.us.us, %B340.endif.us.us.preheader
  %lsr.iv486 = phi i64 [ %lsr.iv484, %B340.endif.us.us.preheader ], [ %lsr.iv.next487, %B372.B338.loopexit_crit_edge.us.us ]
  %lsr.iv479 = phi ptr [ %lsr.iv477, %B340.endif.us.us.preheader ], [ %scevgep480, %B372.B338.loopexit_crit_edge.us.us ]
  %lsr.iv472 = phi i64 [ %256, %B340.endif.us.us.preheader ], [ %lsr.iv.next473, %B372.B338.loopexit_crit_edge.us.us ]
  %.648332338.us.us = phi i64 [ %.655.us.us, %B372.B338.loopexit_crit_edge.us.us ], [ 0, %B340.endif.us.us.preheader ]
  %325 = icmp eq i64 %arg.width.fr, 1
  %.838.us.us = add nsw i64 %.648332338.us.us, %.137351381.us6
  %.840.us.us = mul nsw i64 %.838.us.us, %arg.width.fr
  br i1 %325, label %B374.us.us.epil.preheader, label %B374.us.us.preheader

B374.us.us.preheader:                             ; preds = %B340.endif.us.us
  br label %B374.us.us

B374.us.us:                                       ; preds = %B374.us.us, %B374.us.us.preheader
  %lsr.iv474 = phi i64 [ %lsr.iv472, %B374.us.us.preheader ], [ %lsr.iv.next475, %B374.us.us ]
  %.769326328.us.us = phi i64 [ %.776.us.us.1, %B374.us.us ], [ 0, %B374.us.us.preheader ]
  %326 = add i64 %lsr.iv474, -16
  %.819.us.us = icmp slt i64 %326, 0
  %.820.us.us = select i1 %.819.us.us, i64 %arg.frame.5.0, i64 0
  %327 = shl i64 %.820.us.us, 3
  %scevgep490 = getelementptr i8, ptr %arg.frame.4, i64 %327
  %328 = shl i64 %lsr.iv474, 3
  %scevgep491 = getelementptr i8, ptr %scevgep490, i64 %328
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 -128
  %.835.us.us = load double, ptr %scevgep492, align 8
  %329 = add i64 %lsr.iv486, %.769326328.us.us
  %.855.us.us = icmp slt i64 %329, 0
  %.856.us.us = select i1 %.855.us.us, i64 %arg.setup.5.0, i64 0
  %330 = shl i64 %.856.us.us, 3
  %scevgep488 = getelementptr i8, ptr %lsr.iv479, i64 %330
  %331 = shl i64 %.769326328.us.us, 3
  %scevgep489 = getelementptr i8, ptr %scevgep488, i64 %331
  store double %.835.us.us, ptr %scevgep489, align 8
  %.776.us.us.1 = add nuw i64 %.769326328.us.us, 2
  %.819.us.us.1 = icmp slt i64 %lsr.iv474, 0
  %.820.us.us.1 = select i1 %.819.us.us.1, i64 %arg.frame.5.0, i64 0
  %332 = shl i64 %.820.us.us.1, 3
  %scevgep471 = getelementptr i8, ptr %arg.frame.4, i64 %332
  %333 = shl i64 %lsr.iv474, 3
  %scevgep476 = getelementptr i8, ptr %scevgep471, i64 %333
  %.835.us.us.1 = load double, ptr %scevgep476, align 8
  %334 = add i64 %lsr.iv486, %.769326328.us.us
  %335 = add i64 %334, 1
  %.855.us.us.1 = icmp slt i64 %335, 0
  %.856.us.us.1 = select i1 %.855.us.us.1, i64 %arg.setup.5.0, i64 0
  %336 = shl i64 %.856.us.us.1, 3
  %scevgep481 = getelementptr i8, ptr %lsr.iv479, i64 %336
  %337 = shl i64 %.769326328.us.us, 3
  %scevgep482 = getelementptr i8, ptr %scevgep481, i64 %337
  %scevgep483 = getelementptr i8, ptr %scevgep482, i64 8
  store double %.835.us.us.1, ptr %scevgep483, align 8
  %lsr.iv.next475 = add i64 %lsr.iv474, 32
  %niter124.ncmp.1 = icmp eq i64 %unroll_iter123, %.776.us.us.1
  br i1 %niter124.ncmp.1, label %B372.B338.loopexit_crit_edge.us.us.unr-lcssa, label %B374.us.us

B372.B338.loopexit_crit_edge.us.us.unr-lcssa:     ; preds = %B374.us.us
  %338 = and i64 %arg.width.fr, 1
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %B372.B338.loopexit_crit_edge.us.us, label %B374.us.us.epil.preheader

B374.us.us.epil.preheader:                        ; preds = %B372.B338.loopexit_crit_edge.us.us.unr-lcssa, %B340.endif.us.us
  %.769326328.us.us.epil.init = phi i64 [ 0, %B340.endif.us.us ], [ %.776.us.us.1, %B372.B338.loopexit_crit_edge.us.us.unr-lcssa ]
  %.802.us.us.epil = add nsw i64 %.769326328.us.us.epil.init, %arg.given
  %.803.us.us.epil = shl nsw i64 %.802.us.us.epil, 4
  %.805.us.us.epil = add nsw i64 %.803.us.us.epil, %.648332338.us.us
  %.819.us.us.epil = icmp slt i64 %.805.us.us.epil, 0
  %.820.us.us.epil = select i1 %.819.us.us.epil, i64 %arg.frame.5.0, i64 0
  %340 = getelementptr double, ptr %arg.frame.4, i64 %.805.us.us.epil
  %.834.us.us.epil = getelementptr double, ptr %340, i64 %.820.us.us.epil
  %.835.us.us.epil = load double, ptr %.834.us.us.epil, align 8
  %.841.us.us.epil = add nsw i64 %.769326328.us.us.epil.init, %.840.us.us
  %.855.us.us.epil = icmp slt i64 %.841.us.us.epil, 0
  %.856.us.us.epil = select i1 %.855.us.us.epil, i64 %arg.setup.5.0, i64 0
  %341 = getelementptr double, ptr %arg.setup.4, i64 %.841.us.us.epil
  %.870.us.us.epil = getelementptr double, ptr %341, i64 %.856.us.us.epil
  store double %.835.us.us.epil, ptr %.870.us.us.epil, align 8
  br label %B372.B338.loopexit_crit_edge.us.us

B372.B338.loopexit_crit_edge.us.us:               ; preds = %B374.us.us.epil.preheader, %B372.B338.loopexit_crit_edge.us.us.unr-lcssa
  %.655.us.us = add nuw nsw i64 %.648332338.us.us, 1
  %lsr.iv.next473 = add i64 %lsr.iv472, 1
  %scevgep480 = getelementptr i8, ptr %lsr.iv479, i64 %258
  %lsr.iv.next487 = add i64 %lsr.iv486, %arg.width.fr
  %exitcond419.not.us = icmp eq i64 %.11.i.us11, %.655.us.us
  br i1 %exitcond419.not.us, label %B48.loopexit.us12, label %B340.endif.us.us

B48.loopexit.us12:                                ; preds = %B372.B338.loopexit_crit_edge.us.us, %B50.endif.endif.us4
  %scevgep478 = getelementptr i8, ptr %lsr.iv477, i64 %257
  %lsr.iv.next485 = add i64 %lsr.iv484, %259
  %.131.us13 = icmp sgt i64 %.130349382.us5, 1
  br i1 %.131.us13, label %B50.endif.endif.us4, label %common.ret

B48.loopexit:                                     ; preds = %B372.B338.loopexit_crit_edge.us, %B126.B228_crit_edge.us.15
  %lsr.iv.next509 = add nuw i64 %lsr.iv508, 16
  %lsr.iv.next525 = add nuw i64 %lsr.iv524, 16
  %lsr.iv.next541 = add nuw i64 %lsr.iv540, 16
  %lsr.iv.next557 = add nuw i64 %lsr.iv556, 16
  %lsr.iv.next573 = add nuw i64 %lsr.iv572, 16
  %lsr.iv.next589 = add nuw i64 %lsr.iv588, 16
  %lsr.iv.next605 = add nuw i64 %lsr.iv604, 16
  %lsr.iv.next621 = add nuw i64 %lsr.iv620, 16
  %lsr.iv.next637 = add nuw i64 %lsr.iv636, 16
  %lsr.iv.next653 = add nuw i64 %lsr.iv652, 16
  %lsr.iv.next669 = add nuw i64 %lsr.iv668, 16
  %lsr.iv.next685 = add nuw i64 %lsr.iv684, 16
  %lsr.iv.next701 = add nuw i64 %lsr.iv700, 16
  %lsr.iv.next717 = add nuw i64 %lsr.iv716, 16
  %lsr.iv.next733 = add nuw i64 %lsr.iv732, 16
  %lsr.iv.next755 = add i64 %lsr.iv754, %319
  %.131 = icmp sgt i64 %.130349382, 1
  br i1 %.131, label %B50.endif.endif, label %common.ret

common.ret:                                       ; preds = %B48.loopexit, %B48.loopexit.us12, %B126.B228_crit_edge.us.us.15, %B50.endif.endif.us.us, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B50.endif.endif:                                  ; preds = %B48.loopexit, %B50.endif.endif.preheader
  %lsr.iv754 = phi i64 [ 1, %B50.endif.endif.preheader ], [ %lsr.iv.next755, %B48.loopexit ]
  %lsr.iv732 = phi i64 [ 15, %B50.endif.endif.preheader ], [ %lsr.iv.next733, %B48.loopexit ]
  %lsr.iv716 = phi i64 [ 14, %B50.endif.endif.preheader ], [ %lsr.iv.next717, %B48.loopexit ]
  %lsr.iv700 = phi i64 [ 13, %B50.endif.endif.preheader ], [ %lsr.iv.next701, %B48.loopexit ]
  %lsr.iv684 = phi i64 [ 12, %B50.endif.endif.preheader ], [ %lsr.iv.next685, %B48.loopexit ]
  %lsr.iv668 = phi i64 [ 11, %B50.endif.endif.preheader ], [ %lsr.iv.next669, %B48.loopexit ]
  %lsr.iv652 = phi i64 [ 10, %B50.endif.endif.preheader ], [ %lsr.iv.next653, %B48.loopexit ]
  %lsr.iv636 = phi i64 [ 9, %B50.endif.endif.preheader ], [ %lsr.iv.next637, %B48.loopexit ]
  %lsr.iv620 = phi i64 [ 8, %B50.endif.endif.preheader ], [ %lsr.iv.next621, %B48.loopexit ]
  %lsr.iv604 = phi i64 [ 7, %B50.endif.endif.preheader ], [ %lsr.iv.next605, %B48.loopexit ]
  %lsr.iv588 = phi i64 [ 6, %B50.endif.endif.preheader ], [ %lsr.iv.next589, %B48.loopexit ]
  %lsr.iv572 = phi i64 [ 5, %B50.endif.endif.preheader ], [ %lsr.iv.next573, %B48.loopexit ]
  %lsr.iv556 = phi i64 [ 4, %B50.endif.endif.preheader ], [ %lsr.iv.next557, %B48.loopexit ]
  %lsr.iv540 = phi i64 [ 3, %B50.endif.endif.preheader ], [ %lsr.iv.next541, %B48.loopexit ]
  %lsr.iv524 = phi i64 [ 2, %B50.endif.endif.preheader ], [ %lsr.iv.next525, %B48.loopexit ]
  %lsr.iv508 = phi i64 [ 1, %B50.endif.endif.preheader ], [ %lsr.iv.next509, %B48.loopexit ]
  %.130349382 = phi i64 [ %.140, %B48.loopexit ], [ %.110, %B50.endif.endif.preheader ]
  %.137351381 = phi i64 [ %.144, %B48.loopexit ], [ 0, %B50.endif.endif.preheader ]
  %342 = icmp eq i64 %260, 0
  %smin734 = call i64 @llvm.smin.i64(i64 %lsr.iv732, i64 %.414)
  %343 = mul i64 %arg.given, %smin734
  %344 = add i64 %343, 1
  %smin718 = call i64 @llvm.smin.i64(i64 %lsr.iv716, i64 %.414)
  %345 = mul i64 %arg.given, %smin718
  %346 = add i64 %345, 1
  %smin702 = call i64 @llvm.smin.i64(i64 %lsr.iv700, i64 %.414)
  %347 = mul i64 %arg.given, %smin702
  %348 = add i64 %347, 1
  %smin686 = call i64 @llvm.smin.i64(i64 %lsr.iv684, i64 %.414)
  %349 = mul i64 %arg.given, %smin686
  %350 = add i64 %349, 1
  %smin670 = call i64 @llvm.smin.i64(i64 %lsr.iv668, i64 %.414)
  %351 = mul i64 %arg.given, %smin670
  %352 = add i64 %351, 1
  %smin654 = call i64 @llvm.smin.i64(i64 %lsr.iv652, i64 %.414)
  %353 = mul i64 %arg.given, %smin654
  %354 = add i64 %353, 1
  %smin638 = call i64 @llvm.smin.i64(i64 %lsr.iv636, i64 %.414)
  %355 = mul i64 %arg.given, %smin638
  %356 = add i64 %355, 1
  %smin622 = call i64 @llvm.smin.i64(i64 %lsr.iv620, i64 %.414)
  %357 = mul i64 %arg.given, %smin622
  %358 = add i64 %357, 1
  %smin606 = call i64 @llvm.smin.i64(i64 %lsr.iv604, i64 %.414)
  %359 = mul i64 %arg.given, %smin606
  %360 = add i64 %359, 1
  %smin590 = call i64 @llvm.smin.i64(i64 %lsr.iv588, i64 %.414)
  %361 = mul i64 %arg.given, %smin590
  %362 = add i64 %361, 1
  %smin574 = call i64 @llvm.smin.i64(i64 %lsr.iv572, i64 %.414)
  %363 = mul i64 %arg.given, %smin574
  %364 = add i64 %363, 1
  %smin558 = call i64 @llvm.smin.i64(i64 %lsr.iv556, i64 %.414)
  %365 = mul i64 %arg.given, %smin558
  %366 = add i64 %365, 1
  %smin542 = call i64 @llvm.smin.i64(i64 %lsr.iv540, i64 %.414)
  %367 = mul i64 %arg.given, %smin542
  %368 = add i64 %367, 1
  %smin526 = call i64 @llvm.smin.i64(i64 %lsr.iv524, i64 %.414)
  %369 = mul i64 %arg.given, %smin526
  %370 = add i64 %369, 1
  %smin510 = call i64 @llvm.smin.i64(i64 %lsr.iv508, i64 %.414)
  %371 = mul i64 %arg.given, %smin510
  %372 = add i64 %371, 1
  %smin494 = call i64 @llvm.smin.i64(i64 %.137351381, i64 %.414)
  %373 = mul i64 %arg.given, %smin494
  %374 = add i64 %373, 1
  %.11.i3 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.137351381)
  %.444.us = mul nsw i64 %.11.i3, %arg.given
  br i1 %342, label %B128.endif.us.epil.preheader, label %B128.endif.us.preheader

B128.endif.us.preheader:                          ; preds = %B50.endif.endif
  br label %B128.endif.us

B128.endif.us:                                    ; preds = %B128.endif.us, %B128.endif.us.preheader
  %lsr.iv502 = phi i64 [ 0, %B128.endif.us.preheader ], [ %lsr.iv.next503, %B128.endif.us ]
  %lsr.iv499 = phi ptr [ %scevgep498, %B128.endif.us.preheader ], [ %scevgep500, %B128.endif.us ]
  %lsr.iv495 = phi i64 [ %374, %B128.endif.us.preheader ], [ %lsr.iv.next496, %B128.endif.us ]
  %375 = add i64 %lsr.iv495, -1
  %.459.us = icmp slt i64 %375, 0
  %.460.us = select i1 %.459.us, i64 %arg.inputs.5.0, i64 0
  %376 = shl i64 %.460.us, 3
  %scevgep504 = getelementptr i8, ptr %arg.inputs.4, i64 %376
  %377 = shl i64 %lsr.iv495, 3
  %scevgep505 = getelementptr i8, ptr %scevgep504, i64 %377
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 -8
  %.475.us = load double, ptr %scevgep506, align 8
  %scevgep501 = getelementptr i8, ptr %lsr.iv499, i64 -128
  store double %.475.us, ptr %scevgep501, align 8
  %.459.us.132 = icmp slt i64 %lsr.iv495, 0
  %.460.us.133 = select i1 %.459.us.132, i64 %arg.inputs.5.0, i64 0
  %378 = shl i64 %.460.us.133, 3
  %scevgep493 = getelementptr i8, ptr %arg.inputs.4, i64 %378
  %379 = shl i64 %lsr.iv495, 3
  %scevgep497 = getelementptr i8, ptr %scevgep493, i64 %379
  %.475.us.135 = load double, ptr %scevgep497, align 8
  store double %.475.us.135, ptr %lsr.iv499, align 8
  %lsr.iv.next496 = add i64 %lsr.iv495, 2
  %scevgep500 = getelementptr i8, ptr %lsr.iv499, i64 256
  %lsr.iv.next503 = add i64 %lsr.iv502, -2
  %niter.ncmp.1 = icmp eq i64 %264, %lsr.iv.next503
  br i1 %niter.ncmp.1, label %B126.B228_crit_edge.us.unr-lcssa, label %B128.endif.us

B126.B228_crit_edge.us.unr-lcssa:                 ; preds = %B128.endif.us
  %380 = and i64 %arg.given, 1
  %381 = icmp eq i64 %380, 0
  %382 = mul i64 %lsr.iv.next503, -1
  br i1 %381, label %B126.B228_crit_edge.us, label %B128.endif.us.epil.preheader

B128.endif.us.epil.preheader:                     ; preds = %B126.B228_crit_edge.us.unr-lcssa, %B50.endif.endif
  %.378303305.us.epil.init = phi i64 [ 0, %B50.endif.endif ], [ %382, %B126.B228_crit_edge.us.unr-lcssa ]
  %.445.us.epil = add nsw i64 %.378303305.us.epil.init, %.444.us
  %.459.us.epil = icmp slt i64 %.445.us.epil, 0
  %.460.us.epil = select i1 %.459.us.epil, i64 %arg.inputs.5.0, i64 0
  %383 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.epil
  %.474.us.epil = getelementptr double, ptr %383, i64 %.460.us.epil
  %.475.us.epil = load double, ptr %.474.us.epil, align 8
  %.idx.epil = shl i64 %.378303305.us.epil.init, 7
  %gep.epil = getelementptr i8, ptr %arg.frame.4, i64 %.idx.epil
  store double %.475.us.epil, ptr %gep.epil, align 8
  br label %B126.B228_crit_edge.us

B126.B228_crit_edge.us:                           ; preds = %B128.endif.us.epil.preheader, %B126.B228_crit_edge.us.unr-lcssa
  %384 = icmp eq i64 %260, 0
  %.412.us.1 = or disjoint i64 %.137351381, 1
  %.11.i3.1 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.1)
  %.444.us.1 = mul nsw i64 %.11.i3.1, %arg.given
  br i1 %384, label %B128.endif.us.1.epil.preheader, label %B128.endif.us.1.preheader

B128.endif.us.1.preheader:                        ; preds = %B126.B228_crit_edge.us
  br label %B128.endif.us.1

B128.endif.us.1:                                  ; preds = %B128.endif.us.1, %B128.endif.us.1.preheader
  %lsr.iv518 = phi i64 [ 0, %B128.endif.us.1.preheader ], [ %lsr.iv.next519, %B128.endif.us.1 ]
  %lsr.iv515 = phi ptr [ %scevgep514, %B128.endif.us.1.preheader ], [ %scevgep516, %B128.endif.us.1 ]
  %lsr.iv511 = phi i64 [ %372, %B128.endif.us.1.preheader ], [ %lsr.iv.next512, %B128.endif.us.1 ]
  %385 = add i64 %lsr.iv511, -1
  %.459.us.1 = icmp slt i64 %385, 0
  %.460.us.1 = select i1 %.459.us.1, i64 %arg.inputs.5.0, i64 0
  %386 = shl i64 %.460.us.1, 3
  %scevgep520 = getelementptr i8, ptr %arg.inputs.4, i64 %386
  %387 = shl i64 %lsr.iv511, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %387
  %scevgep522 = getelementptr i8, ptr %scevgep521, i64 -8
  %.475.us.1 = load double, ptr %scevgep522, align 8
  %scevgep517 = getelementptr i8, ptr %lsr.iv515, i64 -128
  store double %.475.us.1, ptr %scevgep517, align 8
  %.459.us.1.1 = icmp slt i64 %lsr.iv511, 0
  %.460.us.1.1 = select i1 %.459.us.1.1, i64 %arg.inputs.5.0, i64 0
  %388 = shl i64 %.460.us.1.1, 3
  %scevgep507 = getelementptr i8, ptr %arg.inputs.4, i64 %388
  %389 = shl i64 %lsr.iv511, 3
  %scevgep513 = getelementptr i8, ptr %scevgep507, i64 %389
  %.475.us.1.1 = load double, ptr %scevgep513, align 8
  store double %.475.us.1.1, ptr %lsr.iv515, align 8
  %lsr.iv.next512 = add i64 %lsr.iv511, 2
  %scevgep516 = getelementptr i8, ptr %lsr.iv515, i64 256
  %lsr.iv.next519 = add i64 %lsr.iv518, -2
  %niter44.ncmp.1 = icmp eq i64 %267, %lsr.iv.next519
  br i1 %niter44.ncmp.1, label %B126.B228_crit_edge.us.1.unr-lcssa, label %B128.endif.us.1

B126.B228_crit_edge.us.1.unr-lcssa:               ; preds = %B128.endif.us.1
  %390 = and i64 %arg.given, 1
  %391 = icmp eq i64 %390, 0
  %392 = mul i64 %lsr.iv.next519, -1
  br i1 %391, label %B126.B228_crit_edge.us.1, label %B128.endif.us.1.epil.preheader

B128.endif.us.1.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.1.unr-lcssa, %B126.B228_crit_edge.us
  %.378303305.us.1.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us ], [ %392, %B126.B228_crit_edge.us.1.unr-lcssa ]
  %.445.us.1.epil = add nsw i64 %.378303305.us.1.epil.init, %.444.us.1
  %.459.us.1.epil = icmp slt i64 %.445.us.1.epil, 0
  %.460.us.1.epil = select i1 %.459.us.1.epil, i64 %arg.inputs.5.0, i64 0
  %393 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.1.epil
  %.474.us.1.epil = getelementptr double, ptr %393, i64 %.460.us.1.epil
  %.475.us.1.epil = load double, ptr %.474.us.1.epil, align 8
  %.idx.1.epil = shl i64 %.378303305.us.1.epil.init, 7
  %sunkaddr795 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.1.epil
  %sunkaddr796 = getelementptr i8, ptr %sunkaddr795, i64 8
  store double %.475.us.1.epil, ptr %sunkaddr796, align 8
  br label %B126.B228_crit_edge.us.1

B126.B228_crit_edge.us.1:                         ; preds = %B128.endif.us.1.epil.preheader, %B126.B228_crit_edge.us.1.unr-lcssa
  %394 = icmp eq i64 %260, 0
  %.412.us.2 = or disjoint i64 %.137351381, 2
  %.11.i3.2 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.2)
  %.444.us.2 = mul nsw i64 %.11.i3.2, %arg.given
  br i1 %394, label %B128.endif.us.2.epil.preheader, label %B128.endif.us.2.preheader

B128.endif.us.2.preheader:                        ; preds = %B126.B228_crit_edge.us.1
  br label %B128.endif.us.2

B128.endif.us.2:                                  ; preds = %B128.endif.us.2, %B128.endif.us.2.preheader
  %lsr.iv534 = phi i64 [ 0, %B128.endif.us.2.preheader ], [ %lsr.iv.next535, %B128.endif.us.2 ]
  %lsr.iv531 = phi ptr [ %scevgep530, %B128.endif.us.2.preheader ], [ %scevgep532, %B128.endif.us.2 ]
  %lsr.iv527 = phi i64 [ %370, %B128.endif.us.2.preheader ], [ %lsr.iv.next528, %B128.endif.us.2 ]
  %395 = add i64 %lsr.iv527, -1
  %.459.us.2 = icmp slt i64 %395, 0
  %.460.us.2 = select i1 %.459.us.2, i64 %arg.inputs.5.0, i64 0
  %396 = shl i64 %.460.us.2, 3
  %scevgep536 = getelementptr i8, ptr %arg.inputs.4, i64 %396
  %397 = shl i64 %lsr.iv527, 3
  %scevgep537 = getelementptr i8, ptr %scevgep536, i64 %397
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 -8
  %.475.us.2 = load double, ptr %scevgep538, align 8
  %scevgep533 = getelementptr i8, ptr %lsr.iv531, i64 -128
  store double %.475.us.2, ptr %scevgep533, align 8
  %.459.us.2.1 = icmp slt i64 %lsr.iv527, 0
  %.460.us.2.1 = select i1 %.459.us.2.1, i64 %arg.inputs.5.0, i64 0
  %398 = shl i64 %.460.us.2.1, 3
  %scevgep523 = getelementptr i8, ptr %arg.inputs.4, i64 %398
  %399 = shl i64 %lsr.iv527, 3
  %scevgep529 = getelementptr i8, ptr %scevgep523, i64 %399
  %.475.us.2.1 = load double, ptr %scevgep529, align 8
  store double %.475.us.2.1, ptr %lsr.iv531, align 8
  %lsr.iv.next528 = add i64 %lsr.iv527, 2
  %scevgep532 = getelementptr i8, ptr %lsr.iv531, i64 256
  %lsr.iv.next535 = add i64 %lsr.iv534, -2
  %niter49.ncmp.1 = icmp eq i64 %271, %lsr.iv.next535
  br i1 %niter49.ncmp.1, label %B126.B228_crit_edge.us.2.unr-lcssa, label %B128.endif.us.2

B126.B228_crit_edge.us.2.unr-lcssa:               ; preds = %B128.endif.us.2
  %400 = and i64 %arg.given, 1
  %401 = icmp eq i64 %400, 0
  %402 = mul i64 %lsr.iv.next535, -1
  br i1 %401, label %B126.B228_crit_edge.us.2, label %B128.endif.us.2.epil.preheader

B128.endif.us.2.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.2.unr-lcssa, %B126.B228_crit_edge.us.1
  %.378303305.us.2.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.1 ], [ %402, %B126.B228_crit_edge.us.2.unr-lcssa ]
  %.445.us.2.epil = add nsw i64 %.378303305.us.2.epil.init, %.444.us.2
  %.459.us.2.epil = icmp slt i64 %.445.us.2.epil, 0
  %.460.us.2.epil = select i1 %.459.us.2.epil, i64 %arg.inputs.5.0, i64 0
  %403 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.2.epil
  %.474.us.2.epil = getelementptr double, ptr %403, i64 %.460.us.2.epil
  %.475.us.2.epil = load double, ptr %.474.us.2.epil, align 8
  %.idx.2.epil = shl i64 %.378303305.us.2.epil.init, 7
  %sunkaddr797 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.2.epil
  %sunkaddr798 = getelementptr i8, ptr %sunkaddr797, i64 16
  store double %.475.us.2.epil, ptr %sunkaddr798, align 8
  br label %B126.B228_crit_edge.us.2

B126.B228_crit_edge.us.2:                         ; preds = %B128.endif.us.2.epil.preheader, %B126.B228_crit_edge.us.2.unr-lcssa
  %404 = icmp eq i64 %260, 0
  %.412.us.3 = or disjoint i64 %.137351381, 3
  %.11.i3.3 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.3)
  %.444.us.3 = mul nsw i64 %.11.i3.3, %arg.given
  br i1 %404, label %B128.endif.us.3.epil.preheader, label %B128.endif.us.3.preheader

B128.endif.us.3.preheader:                        ; preds = %B126.B228_crit_edge.us.2
  br label %B128.endif.us.3

B128.endif.us.3:                                  ; preds = %B128.endif.us.3, %B128.endif.us.3.preheader
  %lsr.iv550 = phi i64 [ 0, %B128.endif.us.3.preheader ], [ %lsr.iv.next551, %B128.endif.us.3 ]
  %lsr.iv547 = phi ptr [ %scevgep546, %B128.endif.us.3.preheader ], [ %scevgep548, %B128.endif.us.3 ]
  %lsr.iv543 = phi i64 [ %368, %B128.endif.us.3.preheader ], [ %lsr.iv.next544, %B128.endif.us.3 ]
  %405 = add i64 %lsr.iv543, -1
  %.459.us.3 = icmp slt i64 %405, 0
  %.460.us.3 = select i1 %.459.us.3, i64 %arg.inputs.5.0, i64 0
  %406 = shl i64 %.460.us.3, 3
  %scevgep552 = getelementptr i8, ptr %arg.inputs.4, i64 %406
  %407 = shl i64 %lsr.iv543, 3
  %scevgep553 = getelementptr i8, ptr %scevgep552, i64 %407
  %scevgep554 = getelementptr i8, ptr %scevgep553, i64 -8
  %.475.us.3 = load double, ptr %scevgep554, align 8
  %scevgep549 = getelementptr i8, ptr %lsr.iv547, i64 -128
  store double %.475.us.3, ptr %scevgep549, align 8
  %.459.us.3.1 = icmp slt i64 %lsr.iv543, 0
  %.460.us.3.1 = select i1 %.459.us.3.1, i64 %arg.inputs.5.0, i64 0
  %408 = shl i64 %.460.us.3.1, 3
  %scevgep539 = getelementptr i8, ptr %arg.inputs.4, i64 %408
  %409 = shl i64 %lsr.iv543, 3
  %scevgep545 = getelementptr i8, ptr %scevgep539, i64 %409
  %.475.us.3.1 = load double, ptr %scevgep545, align 8
  store double %.475.us.3.1, ptr %lsr.iv547, align 8
  %lsr.iv.next544 = add i64 %lsr.iv543, 2
  %scevgep548 = getelementptr i8, ptr %lsr.iv547, i64 256
  %lsr.iv.next551 = add i64 %lsr.iv550, -2
  %niter54.ncmp.1 = icmp eq i64 %274, %lsr.iv.next551
  br i1 %niter54.ncmp.1, label %B126.B228_crit_edge.us.3.unr-lcssa, label %B128.endif.us.3

B126.B228_crit_edge.us.3.unr-lcssa:               ; preds = %B128.endif.us.3
  %410 = and i64 %arg.given, 1
  %411 = icmp eq i64 %410, 0
  %412 = mul i64 %lsr.iv.next551, -1
  br i1 %411, label %B126.B228_crit_edge.us.3, label %B128.endif.us.3.epil.preheader

B128.endif.us.3.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.3.unr-lcssa, %B126.B228_crit_edge.us.2
  %.378303305.us.3.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.2 ], [ %412, %B126.B228_crit_edge.us.3.unr-lcssa ]
  %.445.us.3.epil = add nsw i64 %.378303305.us.3.epil.init, %.444.us.3
  %.459.us.3.epil = icmp slt i64 %.445.us.3.epil, 0
  %.460.us.3.epil = select i1 %.459.us.3.epil, i64 %arg.inputs.5.0, i64 0
  %413 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.3.epil
  %.474.us.3.epil = getelementptr double, ptr %413, i64 %.460.us.3.epil
  %.475.us.3.epil = load double, ptr %.474.us.3.epil, align 8
  %.idx.3.epil = shl i64 %.378303305.us.3.epil.init, 7
  %sunkaddr799 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.3.epil
  %sunkaddr800 = getelementptr i8, ptr %sunkaddr799, i64 24
  store double %.475.us.3.epil, ptr %sunkaddr800, align 8
  br label %B126.B228_crit_edge.us.3

B126.B228_crit_edge.us.3:                         ; preds = %B128.endif.us.3.epil.preheader, %B126.B228_crit_edge.us.3.unr-lcssa
  %414 = icmp eq i64 %260, 0
  %.412.us.4 = or disjoint i64 %.137351381, 4
  %.11.i3.4 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.4)
  %.444.us.4 = mul nsw i64 %.11.i3.4, %arg.given
  br i1 %414, label %B128.endif.us.4.epil.preheader, label %B128.endif.us.4.preheader

B128.endif.us.4.preheader:                        ; preds = %B126.B228_crit_edge.us.3
  br label %B128.endif.us.4

B128.endif.us.4:                                  ; preds = %B128.endif.us.4, %B128.endif.us.4.preheader
  %lsr.iv566 = phi i64 [ 0, %B128.endif.us.4.preheader ], [ %lsr.iv.next567, %B128.endif.us.4 ]
  %lsr.iv563 = phi ptr [ %scevgep562, %B128.endif.us.4.preheader ], [ %scevgep564, %B128.endif.us.4 ]
  %lsr.iv559 = phi i64 [ %366, %B128.endif.us.4.preheader ], [ %lsr.iv.next560, %B128.endif.us.4 ]
  %415 = add i64 %lsr.iv559, -1
  %.459.us.4 = icmp slt i64 %415, 0
  %.460.us.4 = select i1 %.459.us.4, i64 %arg.inputs.5.0, i64 0
  %416 = shl i64 %.460.us.4, 3
  %scevgep568 = getelementptr i8, ptr %arg.inputs.4, i64 %416
  %417 = shl i64 %lsr.iv559, 3
  %scevgep569 = getelementptr i8, ptr %scevgep568, i64 %417
  %scevgep570 = getelementptr i8, ptr %scevgep569, i64 -8
  %.475.us.4 = load double, ptr %scevgep570, align 8
  %scevgep565 = getelementptr i8, ptr %lsr.iv563, i64 -128
  store double %.475.us.4, ptr %scevgep565, align 8
  %.459.us.4.1 = icmp slt i64 %lsr.iv559, 0
  %.460.us.4.1 = select i1 %.459.us.4.1, i64 %arg.inputs.5.0, i64 0
  %418 = shl i64 %.460.us.4.1, 3
  %scevgep555 = getelementptr i8, ptr %arg.inputs.4, i64 %418
  %419 = shl i64 %lsr.iv559, 3
  %scevgep561 = getelementptr i8, ptr %scevgep555, i64 %419
  %.475.us.4.1 = load double, ptr %scevgep561, align 8
  store double %.475.us.4.1, ptr %lsr.iv563, align 8
  %lsr.iv.next560 = add i64 %lsr.iv559, 2
  %scevgep564 = getelementptr i8, ptr %lsr.iv563, i64 256
  %lsr.iv.next567 = add i64 %lsr.iv566, -2
  %niter59.ncmp.1 = icmp eq i64 %278, %lsr.iv.next567
  br i1 %niter59.ncmp.1, label %B126.B228_crit_edge.us.4.unr-lcssa, label %B128.endif.us.4

B126.B228_crit_edge.us.4.unr-lcssa:               ; preds = %B128.endif.us.4
  %420 = and i64 %arg.given, 1
  %421 = icmp eq i64 %420, 0
  %422 = mul i64 %lsr.iv.next567, -1
  br i1 %421, label %B126.B228_crit_edge.us.4, label %B128.endif.us.4.epil.preheader

B128.endif.us.4.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.4.unr-lcssa, %B126.B228_crit_edge.us.3
  %.378303305.us.4.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.3 ], [ %422, %B126.B228_crit_edge.us.4.unr-lcssa ]
  %.445.us.4.epil = add nsw i64 %.378303305.us.4.epil.init, %.444.us.4
  %.459.us.4.epil = icmp slt i64 %.445.us.4.epil, 0
  %.460.us.4.epil = select i1 %.459.us.4.epil, i64 %arg.inputs.5.0, i64 0
  %423 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.4.epil
  %.474.us.4.epil = getelementptr double, ptr %423, i64 %.460.us.4.epil
  %.475.us.4.epil = load double, ptr %.474.us.4.epil, align 8
  %.idx.4.epil = shl i64 %.378303305.us.4.epil.init, 7
  %sunkaddr801 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.4.epil
  %sunkaddr802 = getelementptr i8, ptr %sunkaddr801, i64 32
  store double %.475.us.4.epil, ptr %sunkaddr802, align 8
  br label %B126.B228_crit_edge.us.4

B126.B228_crit_edge.us.4:                         ; preds = %B128.endif.us.4.epil.preheader, %B126.B228_crit_edge.us.4.unr-lcssa
  %424 = icmp eq i64 %260, 0
  %.412.us.5 = or disjoint i64 %.137351381, 5
  %.11.i3.5 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.5)
  %.444.us.5 = mul nsw i64 %.11.i3.5, %arg.given
  br i1 %424, label %B128.endif.us.5.epil.preheader, label %B128.endif.us.5.preheader

B128.endif.us.5.preheader:                        ; preds = %B126.B228_crit_edge.us.4
  br label %B128.endif.us.5

B128.endif.us.5:                                  ; preds = %B128.endif.us.5, %B128.endif.us.5.preheader
  %lsr.iv582 = phi i64 [ 0, %B128.endif.us.5.preheader ], [ %lsr.iv.next583, %B128.endif.us.5 ]
  %lsr.iv579 = phi ptr [ %scevgep578, %B128.endif.us.5.preheader ], [ %scevgep580, %B128.endif.us.5 ]
  %lsr.iv575 = phi i64 [ %364, %B128.endif.us.5.preheader ], [ %lsr.iv.next576, %B128.endif.us.5 ]
  %425 = add i64 %lsr.iv575, -1
  %.459.us.5 = icmp slt i64 %425, 0
  %.460.us.5 = select i1 %.459.us.5, i64 %arg.inputs.5.0, i64 0
  %426 = shl i64 %.460.us.5, 3
  %scevgep584 = getelementptr i8, ptr %arg.inputs.4, i64 %426
  %427 = shl i64 %lsr.iv575, 3
  %scevgep585 = getelementptr i8, ptr %scevgep584, i64 %427
  %scevgep586 = getelementptr i8, ptr %scevgep585, i64 -8
  %.475.us.5 = load double, ptr %scevgep586, align 8
  %scevgep581 = getelementptr i8, ptr %lsr.iv579, i64 -128
  store double %.475.us.5, ptr %scevgep581, align 8
  %.459.us.5.1 = icmp slt i64 %lsr.iv575, 0
  %.460.us.5.1 = select i1 %.459.us.5.1, i64 %arg.inputs.5.0, i64 0
  %428 = shl i64 %.460.us.5.1, 3
  %scevgep571 = getelementptr i8, ptr %arg.inputs.4, i64 %428
  %429 = shl i64 %lsr.iv575, 3
  %scevgep577 = getelementptr i8, ptr %scevgep571, i64 %429
  %.475.us.5.1 = load double, ptr %scevgep577, align 8
  store double %.475.us.5.1, ptr %lsr.iv579, align 8
  %lsr.iv.next576 = add i64 %lsr.iv575, 2
  %scevgep580 = getelementptr i8, ptr %lsr.iv579, i64 256
  %lsr.iv.next583 = add i64 %lsr.iv582, -2
  %niter64.ncmp.1 = icmp eq i64 %281, %lsr.iv.next583
  br i1 %niter64.ncmp.1, label %B126.B228_crit_edge.us.5.unr-lcssa, label %B128.endif.us.5

B126.B228_crit_edge.us.5.unr-lcssa:               ; preds = %B128.endif.us.5
  %430 = and i64 %arg.given, 1
  %431 = icmp eq i64 %430, 0
  %432 = mul i64 %lsr.iv.next583, -1
  br i1 %431, label %B126.B228_crit_edge.us.5, label %B128.endif.us.5.epil.preheader

B128.endif.us.5.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.5.unr-lcssa, %B126.B228_crit_edge.us.4
  %.378303305.us.5.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.4 ], [ %432, %B126.B228_crit_edge.us.5.unr-lcssa ]
  %.445.us.5.epil = add nsw i64 %.378303305.us.5.epil.init, %.444.us.5
  %.459.us.5.epil = icmp slt i64 %.445.us.5.epil, 0
  %.460.us.5.epil = select i1 %.459.us.5.epil, i64 %arg.inputs.5.0, i64 0
  %433 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.5.epil
  %.474.us.5.epil = getelementptr double, ptr %433, i64 %.460.us.5.epil
  %.475.us.5.epil = load double, ptr %.474.us.5.epil, align 8
  %.idx.5.epil = shl i64 %.378303305.us.5.epil.init, 7
  %sunkaddr803 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.5.epil
  %sunkaddr804 = getelementptr i8, ptr %sunkaddr803, i64 40
  store double %.475.us.5.epil, ptr %sunkaddr804, align 8
  br label %B126.B228_crit_edge.us.5

B126.B228_crit_edge.us.5:                         ; preds = %B128.endif.us.5.epil.preheader, %B126.B228_crit_edge.us.5.unr-lcssa
  %434 = icmp eq i64 %260, 0
  %.412.us.6 = or disjoint i64 %.137351381, 6
  %.11.i3.6 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.6)
  %.444.us.6 = mul nsw i64 %.11.i3.6, %arg.given
  br i1 %434, label %B128.endif.us.6.epil.preheader, label %B128.endif.us.6.preheader

B128.endif.us.6.preheader:                        ; preds = %B126.B228_crit_edge.us.5
  br label %B128.endif.us.6

B128.endif.us.6:                                  ; preds = %B128.endif.us.6, %B128.endif.us.6.preheader
  %lsr.iv598 = phi i64 [ 0, %B128.endif.us.6.preheader ], [ %lsr.iv.next599, %B128.endif.us.6 ]
  %lsr.iv595 = phi ptr [ %scevgep594, %B128.endif.us.6.preheader ], [ %scevgep596, %B128.endif.us.6 ]
  %lsr.iv591 = phi i64 [ %362, %B128.endif.us.6.preheader ], [ %lsr.iv.next592, %B128.endif.us.6 ]
  %435 = add i64 %lsr.iv591, -1
  %.459.us.6 = icmp slt i64 %435, 0
  %.460.us.6 = select i1 %.459.us.6, i64 %arg.inputs.5.0, i64 0
  %436 = shl i64 %.460.us.6, 3
  %scevgep600 = getelementptr i8, ptr %arg.inputs.4, i64 %436
  %437 = shl i64 %lsr.iv591, 3
  %scevgep601 = getelementptr i8, ptr %scevgep600, i64 %437
  %scevgep602 = getelementptr i8, ptr %scevgep601, i64 -8
  %.475.us.6 = load double, ptr %scevgep602, align 8
  %scevgep597 = getelementptr i8, ptr %lsr.iv595, i64 -128
  store double %.475.us.6, ptr %scevgep597, align 8
  %.459.us.6.1 = icmp slt i64 %lsr.iv591, 0
  %.460.us.6.1 = select i1 %.459.us.6.1, i64 %arg.inputs.5.0, i64 0
  %438 = shl i64 %.460.us.6.1, 3
  %scevgep587 = getelementptr i8, ptr %arg.inputs.4, i64 %438
  %439 = shl i64 %lsr.iv591, 3
  %scevgep593 = getelementptr i8, ptr %scevgep587, i64 %439
  %.475.us.6.1 = load double, ptr %scevgep593, align 8
  store double %.475.us.6.1, ptr %lsr.iv595, align 8
  %lsr.iv.next592 = add i64 %lsr.iv591, 2
  %scevgep596 = getelementptr i8, ptr %lsr.iv595, i64 256
  %lsr.iv.next599 = add i64 %lsr.iv598, -2
  %niter69.ncmp.1 = icmp eq i64 %285, %lsr.iv.next599
  br i1 %niter69.ncmp.1, label %B126.B228_crit_edge.us.6.unr-lcssa, label %B128.endif.us.6

B126.B228_crit_edge.us.6.unr-lcssa:               ; preds = %B128.endif.us.6
  %440 = and i64 %arg.given, 1
  %441 = icmp eq i64 %440, 0
  %442 = mul i64 %lsr.iv.next599, -1
  br i1 %441, label %B126.B228_crit_edge.us.6, label %B128.endif.us.6.epil.preheader

B128.endif.us.6.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.6.unr-lcssa, %B126.B228_crit_edge.us.5
  %.378303305.us.6.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.5 ], [ %442, %B126.B228_crit_edge.us.6.unr-lcssa ]
  %.445.us.6.epil = add nsw i64 %.378303305.us.6.epil.init, %.444.us.6
  %.459.us.6.epil = icmp slt i64 %.445.us.6.epil, 0
  %.460.us.6.epil = select i1 %.459.us.6.epil, i64 %arg.inputs.5.0, i64 0
  %443 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.6.epil
  %.474.us.6.epil = getelementptr double, ptr %443, i64 %.460.us.6.epil
  %.475.us.6.epil = load double, ptr %.474.us.6.epil, align 8
  %.idx.6.epil = shl i64 %.378303305.us.6.epil.init, 7
  %sunkaddr805 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.6.epil
  %sunkaddr806 = getelementptr i8, ptr %sunkaddr805, i64 48
  store double %.475.us.6.epil, ptr %sunkaddr806, align 8
  br label %B126.B228_crit_edge.us.6

B126.B228_crit_edge.us.6:                         ; preds = %B128.endif.us.6.epil.preheader, %B126.B228_crit_edge.us.6.unr-lcssa
  %444 = icmp eq i64 %260, 0
  %.412.us.7 = or disjoint i64 %.137351381, 7
  %.11.i3.7 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.7)
  %.444.us.7 = mul nsw i64 %.11.i3.7, %arg.given
  br i1 %444, label %B128.endif.us.7.epil.preheader, label %B128.endif.us.7.preheader

B128.endif.us.7.preheader:                        ; preds = %B126.B228_crit_edge.us.6
  br label %B128.endif.us.7

B128.endif.us.7:                                  ; preds = %B128.endif.us.7, %B128.endif.us.7.preheader
  %lsr.iv614 = phi i64 [ 0, %B128.endif.us.7.preheader ], [ %lsr.iv.next615, %B128.endif.us.7 ]
  %lsr.iv611 = phi ptr [ %scevgep610, %B128.endif.us.7.preheader ], [ %scevgep612, %B128.endif.us.7 ]
  %lsr.iv607 = phi i64 [ %360, %B128.endif.us.7.preheader ], [ %lsr.iv.next608, %B128.endif.us.7 ]
  %445 = add i64 %lsr.iv607, -1
  %.459.us.7 = icmp slt i64 %445, 0
  %.460.us.7 = select i1 %.459.us.7, i64 %arg.inputs.5.0, i64 0
  %446 = shl i64 %.460.us.7, 3
  %scevgep616 = getelementptr i8, ptr %arg.inputs.4, i64 %446
  %447 = shl i64 %lsr.iv607, 3
  %scevgep617 = getelementptr i8, ptr %scevgep616, i64 %447
  %scevgep618 = getelementptr i8, ptr %scevgep617, i64 -8
  %.475.us.7 = load double, ptr %scevgep618, align 8
  %scevgep613 = getelementptr i8, ptr %lsr.iv611, i64 -128
  store double %.475.us.7, ptr %scevgep613, align 8
  %.459.us.7.1 = icmp slt i64 %lsr.iv607, 0
  %.460.us.7.1 = select i1 %.459.us.7.1, i64 %arg.inputs.5.0, i64 0
  %448 = shl i64 %.460.us.7.1, 3
  %scevgep603 = getelementptr i8, ptr %arg.inputs.4, i64 %448
  %449 = shl i64 %lsr.iv607, 3
  %scevgep609 = getelementptr i8, ptr %scevgep603, i64 %449
  %.475.us.7.1 = load double, ptr %scevgep609, align 8
  store double %.475.us.7.1, ptr %lsr.iv611, align 8
  %lsr.iv.next608 = add i64 %lsr.iv607, 2
  %scevgep612 = getelementptr i8, ptr %lsr.iv611, i64 256
  %lsr.iv.next615 = add i64 %lsr.iv614, -2
  %niter74.ncmp.1 = icmp eq i64 %288, %lsr.iv.next615
  br i1 %niter74.ncmp.1, label %B126.B228_crit_edge.us.7.unr-lcssa, label %B128.endif.us.7

B126.B228_crit_edge.us.7.unr-lcssa:               ; preds = %B128.endif.us.7
  %450 = and i64 %arg.given, 1
  %451 = icmp eq i64 %450, 0
  %452 = mul i64 %lsr.iv.next615, -1
  br i1 %451, label %B126.B228_crit_edge.us.7, label %B128.endif.us.7.epil.preheader

B128.endif.us.7.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.7.unr-lcssa, %B126.B228_crit_edge.us.6
  %.378303305.us.7.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.6 ], [ %452, %B126.B228_crit_edge.us.7.unr-lcssa ]
  %.445.us.7.epil = add nsw i64 %.378303305.us.7.epil.init, %.444.us.7
  %.459.us.7.epil = icmp slt i64 %.445.us.7.epil, 0
  %.460.us.7.epil = select i1 %.459.us.7.epil, i64 %arg.inputs.5.0, i64 0
  %453 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.7.epil
  %.474.us.7.epil = getelementptr double, ptr %453, i64 %.460.us.7.epil
  %.475.us.7.epil = load double, ptr %.474.us.7.epil, align 8
  %.idx.7.epil = shl i64 %.378303305.us.7.epil.init, 7
  %sunkaddr807 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.7.epil
  %sunkaddr808 = getelementptr i8, ptr %sunkaddr807, i64 56
  store double %.475.us.7.epil, ptr %sunkaddr808, align 8
  br label %B126.B228_crit_edge.us.7

B126.B228_crit_edge.us.7:                         ; preds = %B128.endif.us.7.epil.preheader, %B126.B228_crit_edge.us.7.unr-lcssa
  %454 = icmp eq i64 %260, 0
  %.412.us.8 = or disjoint i64 %.137351381, 8
  %.11.i3.8 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.8)
  %.444.us.8 = mul nsw i64 %.11.i3.8, %arg.given
  br i1 %454, label %B128.endif.us.8.epil.preheader, label %B128.endif.us.8.preheader

B128.endif.us.8.preheader:                        ; preds = %B126.B228_crit_edge.us.7
  br label %B128.endif.us.8

B128.endif.us.8:                                  ; preds = %B128.endif.us.8, %B128.endif.us.8.preheader
  %lsr.iv630 = phi i64 [ 0, %B128.endif.us.8.preheader ], [ %lsr.iv.next631, %B128.endif.us.8 ]
  %lsr.iv627 = phi ptr [ %scevgep626, %B128.endif.us.8.preheader ], [ %scevgep628, %B128.endif.us.8 ]
  %lsr.iv623 = phi i64 [ %358, %B128.endif.us.8.preheader ], [ %lsr.iv.next624, %B128.endif.us.8 ]
  %455 = add i64 %lsr.iv623, -1
  %.459.us.8 = icmp slt i64 %455, 0
  %.460.us.8 = select i1 %.459.us.8, i64 %arg.inputs.5.0, i64 0
  %456 = shl i64 %.460.us.8, 3
  %scevgep632 = getelementptr i8, ptr %arg.inputs.4, i64 %456
  %457 = shl i64 %lsr.iv623, 3
  %scevgep633 = getelementptr i8, ptr %scevgep632, i64 %457
  %scevgep634 = getelementptr i8, ptr %scevgep633, i64 -8
  %.475.us.8 = load double, ptr %scevgep634, align 8
  %scevgep629 = getelementptr i8, ptr %lsr.iv627, i64 -128
  store double %.475.us.8, ptr %scevgep629, align 8
  %.459.us.8.1 = icmp slt i64 %lsr.iv623, 0
  %.460.us.8.1 = select i1 %.459.us.8.1, i64 %arg.inputs.5.0, i64 0
  %458 = shl i64 %.460.us.8.1, 3
  %scevgep619 = getelementptr i8, ptr %arg.inputs.4, i64 %458
  %459 = shl i64 %lsr.iv623, 3
  %scevgep625 = getelementptr i8, ptr %scevgep619, i64 %459
  %.475.us.8.1 = load double, ptr %scevgep625, align 8
  store double %.475.us.8.1, ptr %lsr.iv627, align 8
  %lsr.iv.next624 = add i64 %lsr.iv623, 2
  %scevgep628 = getelementptr i8, ptr %lsr.iv627, i64 256
  %lsr.iv.next631 = add i64 %lsr.iv630, -2
  %niter79.ncmp.1 = icmp eq i64 %292, %lsr.iv.next631
  br i1 %niter79.ncmp.1, label %B126.B228_crit_edge.us.8.unr-lcssa, label %B128.endif.us.8

B126.B228_crit_edge.us.8.unr-lcssa:               ; preds = %B128.endif.us.8
  %460 = and i64 %arg.given, 1
  %461 = icmp eq i64 %460, 0
  %462 = mul i64 %lsr.iv.next631, -1
  br i1 %461, label %B126.B228_crit_edge.us.8, label %B128.endif.us.8.epil.preheader

B128.endif.us.8.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.8.unr-lcssa, %B126.B228_crit_edge.us.7
  %.378303305.us.8.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.7 ], [ %462, %B126.B228_crit_edge.us.8.unr-lcssa ]
  %.445.us.8.epil = add nsw i64 %.378303305.us.8.epil.init, %.444.us.8
  %.459.us.8.epil = icmp slt i64 %.445.us.8.epil, 0
  %.460.us.8.epil = select i1 %.459.us.8.epil, i64 %arg.inputs.5.0, i64 0
  %463 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.8.epil
  %.474.us.8.epil = getelementptr double, ptr %463, i64 %.460.us.8.epil
  %.475.us.8.epil = load double, ptr %.474.us.8.epil, align 8
  %.idx.8.epil = shl i64 %.378303305.us.8.epil.init, 7
  %sunkaddr809 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.8.epil
  %sunkaddr810 = getelementptr i8, ptr %sunkaddr809, i64 64
  store double %.475.us.8.epil, ptr %sunkaddr810, align 8
  br label %B126.B228_crit_edge.us.8

B126.B228_crit_edge.us.8:                         ; preds = %B128.endif.us.8.epil.preheader, %B126.B228_crit_edge.us.8.unr-lcssa
  %464 = icmp eq i64 %260, 0
  %.412.us.9 = or disjoint i64 %.137351381, 9
  %.11.i3.9 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.9)
  %.444.us.9 = mul nsw i64 %.11.i3.9, %arg.given
  br i1 %464, label %B128.endif.us.9.epil.preheader, label %B128.endif.us.9.preheader

B128.endif.us.9.preheader:                        ; preds = %B126.B228_crit_edge.us.8
  br label %B128.endif.us.9

B128.endif.us.9:                                  ; preds = %B128.endif.us.9, %B128.endif.us.9.preheader
  %lsr.iv646 = phi i64 [ 0, %B128.endif.us.9.preheader ], [ %lsr.iv.next647, %B128.endif.us.9 ]
  %lsr.iv643 = phi ptr [ %scevgep642, %B128.endif.us.9.preheader ], [ %scevgep644, %B128.endif.us.9 ]
  %lsr.iv639 = phi i64 [ %356, %B128.endif.us.9.preheader ], [ %lsr.iv.next640, %B128.endif.us.9 ]
  %465 = add i64 %lsr.iv639, -1
  %.459.us.9 = icmp slt i64 %465, 0
  %.460.us.9 = select i1 %.459.us.9, i64 %arg.inputs.5.0, i64 0
  %466 = shl i64 %.460.us.9, 3
  %scevgep648 = getelementptr i8, ptr %arg.inputs.4, i64 %466
  %467 = shl i64 %lsr.iv639, 3
  %scevgep649 = getelementptr i8, ptr %scevgep648, i64 %467
  %scevgep650 = getelementptr i8, ptr %scevgep649, i64 -8
  %.475.us.9 = load double, ptr %scevgep650, align 8
  %scevgep645 = getelementptr i8, ptr %lsr.iv643, i64 -128
  store double %.475.us.9, ptr %scevgep645, align 8
  %.459.us.9.1 = icmp slt i64 %lsr.iv639, 0
  %.460.us.9.1 = select i1 %.459.us.9.1, i64 %arg.inputs.5.0, i64 0
  %468 = shl i64 %.460.us.9.1, 3
  %scevgep635 = getelementptr i8, ptr %arg.inputs.4, i64 %468
  %469 = shl i64 %lsr.iv639, 3
  %scevgep641 = getelementptr i8, ptr %scevgep635, i64 %469
  %.475.us.9.1 = load double, ptr %scevgep641, align 8
  store double %.475.us.9.1, ptr %lsr.iv643, align 8
  %lsr.iv.next640 = add i64 %lsr.iv639, 2
  %scevgep644 = getelementptr i8, ptr %lsr.iv643, i64 256
  %lsr.iv.next647 = add i64 %lsr.iv646, -2
  %niter84.ncmp.1 = icmp eq i64 %295, %lsr.iv.next647
  br i1 %niter84.ncmp.1, label %B126.B228_crit_edge.us.9.unr-lcssa, label %B128.endif.us.9

B126.B228_crit_edge.us.9.unr-lcssa:               ; preds = %B128.endif.us.9
  %470 = and i64 %arg.given, 1
  %471 = icmp eq i64 %470, 0
  %472 = mul i64 %lsr.iv.next647, -1
  br i1 %471, label %B126.B228_crit_edge.us.9, label %B128.endif.us.9.epil.preheader

B128.endif.us.9.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.9.unr-lcssa, %B126.B228_crit_edge.us.8
  %.378303305.us.9.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.8 ], [ %472, %B126.B228_crit_edge.us.9.unr-lcssa ]
  %.445.us.9.epil = add nsw i64 %.378303305.us.9.epil.init, %.444.us.9
  %.459.us.9.epil = icmp slt i64 %.445.us.9.epil, 0
  %.460.us.9.epil = select i1 %.459.us.9.epil, i64 %arg.inputs.5.0, i64 0
  %473 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.9.epil
  %.474.us.9.epil = getelementptr double, ptr %473, i64 %.460.us.9.epil
  %.475.us.9.epil = load double, ptr %.474.us.9.epil, align 8
  %.idx.9.epil = shl i64 %.378303305.us.9.epil.init, 7
  %sunkaddr811 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.9.epil
  %sunkaddr812 = getelementptr i8, ptr %sunkaddr811, i64 72
  store double %.475.us.9.epil, ptr %sunkaddr812, align 8
  br label %B126.B228_crit_edge.us.9

B126.B228_crit_edge.us.9:                         ; preds = %B128.endif.us.9.epil.preheader, %B126.B228_crit_edge.us.9.unr-lcssa
  %474 = icmp eq i64 %260, 0
  %.412.us.10 = or disjoint i64 %.137351381, 10
  %.11.i3.10 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.10)
  %.444.us.10 = mul nsw i64 %.11.i3.10, %arg.given
  br i1 %474, label %B128.endif.us.10.epil.preheader, label %B128.endif.us.10.preheader

B128.endif.us.10.preheader:                       ; preds = %B126.B228_crit_edge.us.9
  br label %B128.endif.us.10

B128.endif.us.10:                                 ; preds = %B128.endif.us.10, %B128.endif.us.10.preheader
  %lsr.iv662 = phi i64 [ 0, %B128.endif.us.10.preheader ], [ %lsr.iv.next663, %B128.endif.us.10 ]
  %lsr.iv659 = phi ptr [ %scevgep658, %B128.endif.us.10.preheader ], [ %scevgep660, %B128.endif.us.10 ]
  %lsr.iv655 = phi i64 [ %354, %B128.endif.us.10.preheader ], [ %lsr.iv.next656, %B128.endif.us.10 ]
  %475 = add i64 %lsr.iv655, -1
  %.459.us.10 = icmp slt i64 %475, 0
  %.460.us.10 = select i1 %.459.us.10, i64 %arg.inputs.5.0, i64 0
  %476 = shl i64 %.460.us.10, 3
  %scevgep664 = getelementptr i8, ptr %arg.inputs.4, i64 %476
  %477 = shl i64 %lsr.iv655, 3
  %scevgep665 = getelementptr i8, ptr %scevgep664, i64 %477
  %scevgep666 = getelementptr i8, ptr %scevgep665, i64 -8
  %.475.us.10 = load double, ptr %scevgep666, align 8
  %scevgep661 = getelementptr i8, ptr %lsr.iv659, i64 -128
  store double %.475.us.10, ptr %scevgep661, align 8
  %.459.us.10.1 = icmp slt i64 %lsr.iv655, 0
  %.460.us.10.1 = select i1 %.459.us.10.1, i64 %arg.inputs.5.0, i64 0
  %478 = shl i64 %.460.us.10.1, 3
  %scevgep651 = getelementptr i8, ptr %arg.inputs.4, i64 %478
  %479 = shl i64 %lsr.iv655, 3
  %scevgep657 = getelementptr i8, ptr %scevgep651, i64 %479
  %.475.us.10.1 = load double, ptr %scevgep657, align 8
  store double %.475.us.10.1, ptr %lsr.iv659, align 8
  %lsr.iv.next656 = add i64 %lsr.iv655, 2
  %scevgep660 = getelementptr i8, ptr %lsr.iv659, i64 256
  %lsr.iv.next663 = add i64 %lsr.iv662, -2
  %niter89.ncmp.1 = icmp eq i64 %299, %lsr.iv.next663
  br i1 %niter89.ncmp.1, label %B126.B228_crit_edge.us.10.unr-lcssa, label %B128.endif.us.10

B126.B228_crit_edge.us.10.unr-lcssa:              ; preds = %B128.endif.us.10
  %480 = and i64 %arg.given, 1
  %481 = icmp eq i64 %480, 0
  %482 = mul i64 %lsr.iv.next663, -1
  br i1 %481, label %B126.B228_crit_edge.us.10, label %B128.endif.us.10.epil.preheader

B128.endif.us.10.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.10.unr-lcssa, %B126.B228_crit_edge.us.9
  %.378303305.us.10.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.9 ], [ %482, %B126.B228_crit_edge.us.10.unr-lcssa ]
  %.445.us.10.epil = add nsw i64 %.378303305.us.10.epil.init, %.444.us.10
  %.459.us.10.epil = icmp slt i64 %.445.us.10.epil, 0
  %.460.us.10.epil = select i1 %.459.us.10.epil, i64 %arg.inputs.5.0, i64 0
  %483 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.10.epil
  %.474.us.10.epil = getelementptr double, ptr %483, i64 %.460.us.10.epil
  %.475.us.10.epil = load double, ptr %.474.us.10.epil, align 8
  %.idx.10.epil = shl i64 %.378303305.us.10.epil.init, 7
  %sunkaddr813 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.10.epil
  %sunkaddr814 = getelementptr i8, ptr %sunkaddr813, i64 80
  store double %.475.us.10.epil, ptr %sunkaddr814, align 8
  br label %B126.B228_crit_edge.us.10

B126.B228_crit_edge.us.10:                        ; preds = %B128.endif.us.10.epil.preheader, %B126.B228_crit_edge.us.10.unr-lcssa
  %484 = icmp eq i64 %260, 0
  %.412.us.11 = or disjoint i64 %.137351381, 11
  %.11.i3.11 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.11)
  %.444.us.11 = mul nsw i64 %.11.i3.11, %arg.given
  br i1 %484, label %B128.endif.us.11.epil.preheader, label %B128.endif.us.11.preheader

B128.endif.us.11.preheader:                       ; preds = %B126.B228_crit_edge.us.10
  br label %B128.endif.us.11

B128.endif.us.11:                                 ; preds = %B128.endif.us.11, %B128.endif.us.11.preheader
  %lsr.iv678 = phi i64 [ 0, %B128.endif.us.11.preheader ], [ %lsr.iv.next679, %B128.endif.us.11 ]
  %lsr.iv675 = phi ptr [ %scevgep674, %B128.endif.us.11.preheader ], [ %scevgep676, %B128.endif.us.11 ]
  %lsr.iv671 = phi i64 [ %352, %B128.endif.us.11.preheader ], [ %lsr.iv.next672, %B128.endif.us.11 ]
  %485 = add i64 %lsr.iv671, -1
  %.459.us.11 = icmp slt i64 %485, 0
  %.460.us.11 = select i1 %.459.us.11, i64 %arg.inputs.5.0, i64 0
  %486 = shl i64 %.460.us.11, 3
  %scevgep680 = getelementptr i8, ptr %arg.inputs.4, i64 %486
  %487 = shl i64 %lsr.iv671, 3
  %scevgep681 = getelementptr i8, ptr %scevgep680, i64 %487
  %scevgep682 = getelementptr i8, ptr %scevgep681, i64 -8
  %.475.us.11 = load double, ptr %scevgep682, align 8
  %scevgep677 = getelementptr i8, ptr %lsr.iv675, i64 -128
  store double %.475.us.11, ptr %scevgep677, align 8
  %.459.us.11.1 = icmp slt i64 %lsr.iv671, 0
  %.460.us.11.1 = select i1 %.459.us.11.1, i64 %arg.inputs.5.0, i64 0
  %488 = shl i64 %.460.us.11.1, 3
  %scevgep667 = getelementptr i8, ptr %arg.inputs.4, i64 %488
  %489 = shl i64 %lsr.iv671, 3
  %scevgep673 = getelementptr i8, ptr %scevgep667, i64 %489
  %.475.us.11.1 = load double, ptr %scevgep673, align 8
  store double %.475.us.11.1, ptr %lsr.iv675, align 8
  %lsr.iv.next672 = add i64 %lsr.iv671, 2
  %scevgep676 = getelementptr i8, ptr %lsr.iv675, i64 256
  %lsr.iv.next679 = add i64 %lsr.iv678, -2
  %niter94.ncmp.1 = icmp eq i64 %302, %lsr.iv.next679
  br i1 %niter94.ncmp.1, label %B126.B228_crit_edge.us.11.unr-lcssa, label %B128.endif.us.11

B126.B228_crit_edge.us.11.unr-lcssa:              ; preds = %B128.endif.us.11
  %490 = and i64 %arg.given, 1
  %491 = icmp eq i64 %490, 0
  %492 = mul i64 %lsr.iv.next679, -1
  br i1 %491, label %B126.B228_crit_edge.us.11, label %B128.endif.us.11.epil.preheader

B128.endif.us.11.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.11.unr-lcssa, %B126.B228_crit_edge.us.10
  %.378303305.us.11.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.10 ], [ %492, %B126.B228_crit_edge.us.11.unr-lcssa ]
  %.445.us.11.epil = add nsw i64 %.378303305.us.11.epil.init, %.444.us.11
  %.459.us.11.epil = icmp slt i64 %.445.us.11.epil, 0
  %.460.us.11.epil = select i1 %.459.us.11.epil, i64 %arg.inputs.5.0, i64 0
  %493 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.11.epil
  %.474.us.11.epil = getelementptr double, ptr %493, i64 %.460.us.11.epil
  %.475.us.11.epil = load double, ptr %.474.us.11.epil, align 8
  %.idx.11.epil = shl i64 %.378303305.us.11.epil.init, 7
  %sunkaddr815 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.11.epil
  %sunkaddr816 = getelementptr i8, ptr %sunkaddr815, i64 88
  store double %.475.us.11.epil, ptr %sunkaddr816, align 8
  br label %B126.B228_crit_edge.us.11

B126.B228_crit_edge.us.11:                        ; preds = %B128.endif.us.11.epil.preheader, %B126.B228_crit_edge.us.11.unr-lcssa
  %494 = icmp eq i64 %260, 0
  %.412.us.12 = or disjoint i64 %.137351381, 12
  %.11.i3.12 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.12)
  %.444.us.12 = mul nsw i64 %.11.i3.12, %arg.given
  br i1 %494, label %B128.endif.us.12.epil.preheader, label %B128.endif.us.12.preheader

B128.endif.us.12.preheader:                       ; preds = %B126.B228_crit_edge.us.11
  br label %B128.endif.us.12

B128.endif.us.12:                                 ; preds = %B128.endif.us.12, %B128.endif.us.12.preheader
  %lsr.iv694 = phi i64 [ 0, %B128.endif.us.12.preheader ], [ %lsr.iv.next695, %B128.endif.us.12 ]
  %lsr.iv691 = phi ptr [ %scevgep690, %B128.endif.us.12.preheader ], [ %scevgep692, %B128.endif.us.12 ]
  %lsr.iv687 = phi i64 [ %350, %B128.endif.us.12.preheader ], [ %lsr.iv.next688, %B128.endif.us.12 ]
  %495 = add i64 %lsr.iv687, -1
  %.459.us.12 = icmp slt i64 %495, 0
  %.460.us.12 = select i1 %.459.us.12, i64 %arg.inputs.5.0, i64 0
  %496 = shl i64 %.460.us.12, 3
  %scevgep696 = getelementptr i8, ptr %arg.inputs.4, i64 %496
  %497 = shl i64 %lsr.iv687, 3
  %scevgep697 = getelementptr i8, ptr %scevgep696, i64 %497
  %scevgep698 = getelementptr i8, ptr %scevgep697, i64 -8
  %.475.us.12 = load double, ptr %scevgep698, align 8
  %scevgep693 = getelementptr i8, ptr %lsr.iv691, i64 -128
  store double %.475.us.12, ptr %scevgep693, align 8
  %.459.us.12.1 = icmp slt i64 %lsr.iv687, 0
  %.460.us.12.1 = select i1 %.459.us.12.1, i64 %arg.inputs.5.0, i64 0
  %498 = shl i64 %.460.us.12.1, 3
  %scevgep683 = getelementptr i8, ptr %arg.inputs.4, i64 %498
  %499 = shl i64 %lsr.iv687, 3
  %scevgep689 = getelementptr i8, ptr %scevgep683, i64 %499
  %.475.us.12.1 = load double, ptr %scevgep689, align 8
  store double %.475.us.12.1, ptr %lsr.iv691, align 8
  %lsr.iv.next688 = add i64 %lsr.iv687, 2
  %scevgep692 = getelementptr i8, ptr %lsr.iv691, i64 256
  %lsr.iv.next695 = add i64 %lsr.iv694, -2
  %niter99.ncmp.1 = icmp eq i64 %306, %lsr.iv.next695
  br i1 %niter99.ncmp.1, label %B126.B228_crit_edge.us.12.unr-lcssa, label %B128.endif.us.12

B126.B228_crit_edge.us.12.unr-lcssa:              ; preds = %B128.endif.us.12
  %500 = and i64 %arg.given, 1
  %501 = icmp eq i64 %500, 0
  %502 = mul i64 %lsr.iv.next695, -1
  br i1 %501, label %B126.B228_crit_edge.us.12, label %B128.endif.us.12.epil.preheader

B128.endif.us.12.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.12.unr-lcssa, %B126.B228_crit_edge.us.11
  %.378303305.us.12.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.11 ], [ %502, %B126.B228_crit_edge.us.12.unr-lcssa ]
  %.445.us.12.epil = add nsw i64 %.378303305.us.12.epil.init, %.444.us.12
  %.459.us.12.epil = icmp slt i64 %.445.us.12.epil, 0
  %.460.us.12.epil = select i1 %.459.us.12.epil, i64 %arg.inputs.5.0, i64 0
  %503 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.12.epil
  %.474.us.12.epil = getelementptr double, ptr %503, i64 %.460.us.12.epil
  %.475.us.12.epil = load double, ptr %.474.us.12.epil, align 8
  %.idx.12.epil = shl i64 %.378303305.us.12.epil.init, 7
  %sunkaddr817 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.12.epil
  %sunkaddr818 = getelementptr i8, ptr %sunkaddr817, i64 96
  store double %.475.us.12.epil, ptr %sunkaddr818, align 8
  br label %B126.B228_crit_edge.us.12

B126.B228_crit_edge.us.12:                        ; preds = %B128.endif.us.12.epil.preheader, %B126.B228_crit_edge.us.12.unr-lcssa
  %504 = icmp eq i64 %260, 0
  %.412.us.13 = or disjoint i64 %.137351381, 13
  %.11.i3.13 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.13)
  %.444.us.13 = mul nsw i64 %.11.i3.13, %arg.given
  br i1 %504, label %B128.endif.us.13.epil.preheader, label %B128.endif.us.13.preheader

B128.endif.us.13.preheader:                       ; preds = %B126.B228_crit_edge.us.12
  br label %B128.endif.us.13

B128.endif.us.13:                                 ; preds = %B128.endif.us.13, %B128.endif.us.13.preheader
  %lsr.iv710 = phi i64 [ 0, %B128.endif.us.13.preheader ], [ %lsr.iv.next711, %B128.endif.us.13 ]
  %lsr.iv707 = phi ptr [ %scevgep706, %B128.endif.us.13.preheader ], [ %scevgep708, %B128.endif.us.13 ]
  %lsr.iv703 = phi i64 [ %348, %B128.endif.us.13.preheader ], [ %lsr.iv.next704, %B128.endif.us.13 ]
  %505 = add i64 %lsr.iv703, -1
  %.459.us.13 = icmp slt i64 %505, 0
  %.460.us.13 = select i1 %.459.us.13, i64 %arg.inputs.5.0, i64 0
  %506 = shl i64 %.460.us.13, 3
  %scevgep712 = getelementptr i8, ptr %arg.inputs.4, i64 %506
  %507 = shl i64 %lsr.iv703, 3
  %scevgep713 = getelementptr i8, ptr %scevgep712, i64 %507
  %scevgep714 = getelementptr i8, ptr %scevgep713, i64 -8
  %.475.us.13 = load double, ptr %scevgep714, align 8
  %scevgep709 = getelementptr i8, ptr %lsr.iv707, i64 -128
  store double %.475.us.13, ptr %scevgep709, align 8
  %.459.us.13.1 = icmp slt i64 %lsr.iv703, 0
  %.460.us.13.1 = select i1 %.459.us.13.1, i64 %arg.inputs.5.0, i64 0
  %508 = shl i64 %.460.us.13.1, 3
  %scevgep699 = getelementptr i8, ptr %arg.inputs.4, i64 %508
  %509 = shl i64 %lsr.iv703, 3
  %scevgep705 = getelementptr i8, ptr %scevgep699, i64 %509
  %.475.us.13.1 = load double, ptr %scevgep705, align 8
  store double %.475.us.13.1, ptr %lsr.iv707, align 8
  %lsr.iv.next704 = add i64 %lsr.iv703, 2
  %scevgep708 = getelementptr i8, ptr %lsr.iv707, i64 256
  %lsr.iv.next711 = add i64 %lsr.iv710, -2
  %niter104.ncmp.1 = icmp eq i64 %309, %lsr.iv.next711
  br i1 %niter104.ncmp.1, label %B126.B228_crit_edge.us.13.unr-lcssa, label %B128.endif.us.13

B126.B228_crit_edge.us.13.unr-lcssa:              ; preds = %B128.endif.us.13
  %510 = and i64 %arg.given, 1
  %511 = icmp eq i64 %510, 0
  %512 = mul i64 %lsr.iv.next711, -1
  br i1 %511, label %B126.B228_crit_edge.us.13, label %B128.endif.us.13.epil.preheader

B128.endif.us.13.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.13.unr-lcssa, %B126.B228_crit_edge.us.12
  %.378303305.us.13.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.12 ], [ %512, %B126.B228_crit_edge.us.13.unr-lcssa ]
  %.445.us.13.epil = add nsw i64 %.378303305.us.13.epil.init, %.444.us.13
  %.459.us.13.epil = icmp slt i64 %.445.us.13.epil, 0
  %.460.us.13.epil = select i1 %.459.us.13.epil, i64 %arg.inputs.5.0, i64 0
  %513 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.13.epil
  %.474.us.13.epil = getelementptr double, ptr %513, i64 %.460.us.13.epil
  %.475.us.13.epil = load double, ptr %.474.us.13.epil, align 8
  %.idx.13.epil = shl i64 %.378303305.us.13.epil.init, 7
  %sunkaddr819 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.13.epil
  %sunkaddr820 = getelementptr i8, ptr %sunkaddr819, i64 104
  store double %.475.us.13.epil, ptr %sunkaddr820, align 8
  br label %B126.B228_crit_edge.us.13

B126.B228_crit_edge.us.13:                        ; preds = %B128.endif.us.13.epil.preheader, %B126.B228_crit_edge.us.13.unr-lcssa
  %514 = icmp eq i64 %260, 0
  %.412.us.14 = or disjoint i64 %.137351381, 14
  %.11.i3.14 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.14)
  %.444.us.14 = mul nsw i64 %.11.i3.14, %arg.given
  br i1 %514, label %B128.endif.us.14.epil.preheader, label %B128.endif.us.14.preheader

B128.endif.us.14.preheader:                       ; preds = %B126.B228_crit_edge.us.13
  br label %B128.endif.us.14

B128.endif.us.14:                                 ; preds = %B128.endif.us.14, %B128.endif.us.14.preheader
  %lsr.iv726 = phi i64 [ 0, %B128.endif.us.14.preheader ], [ %lsr.iv.next727, %B128.endif.us.14 ]
  %lsr.iv723 = phi ptr [ %scevgep722, %B128.endif.us.14.preheader ], [ %scevgep724, %B128.endif.us.14 ]
  %lsr.iv719 = phi i64 [ %346, %B128.endif.us.14.preheader ], [ %lsr.iv.next720, %B128.endif.us.14 ]
  %515 = add i64 %lsr.iv719, -1
  %.459.us.14 = icmp slt i64 %515, 0
  %.460.us.14 = select i1 %.459.us.14, i64 %arg.inputs.5.0, i64 0
  %516 = shl i64 %.460.us.14, 3
  %scevgep728 = getelementptr i8, ptr %arg.inputs.4, i64 %516
  %517 = shl i64 %lsr.iv719, 3
  %scevgep729 = getelementptr i8, ptr %scevgep728, i64 %517
  %scevgep730 = getelementptr i8, ptr %scevgep729, i64 -8
  %.475.us.14 = load double, ptr %scevgep730, align 8
  %scevgep725 = getelementptr i8, ptr %lsr.iv723, i64 -128
  store double %.475.us.14, ptr %scevgep725, align 8
  %.459.us.14.1 = icmp slt i64 %lsr.iv719, 0
  %.460.us.14.1 = select i1 %.459.us.14.1, i64 %arg.inputs.5.0, i64 0
  %518 = shl i64 %.460.us.14.1, 3
  %scevgep715 = getelementptr i8, ptr %arg.inputs.4, i64 %518
  %519 = shl i64 %lsr.iv719, 3
  %scevgep721 = getelementptr i8, ptr %scevgep715, i64 %519
  %.475.us.14.1 = load double, ptr %scevgep721, align 8
  store double %.475.us.14.1, ptr %lsr.iv723, align 8
  %lsr.iv.next720 = add i64 %lsr.iv719, 2
  %scevgep724 = getelementptr i8, ptr %lsr.iv723, i64 256
  %lsr.iv.next727 = add i64 %lsr.iv726, -2
  %niter109.ncmp.1 = icmp eq i64 %313, %lsr.iv.next727
  br i1 %niter109.ncmp.1, label %B126.B228_crit_edge.us.14.unr-lcssa, label %B128.endif.us.14

B126.B228_crit_edge.us.14.unr-lcssa:              ; preds = %B128.endif.us.14
  %520 = and i64 %arg.given, 1
  %521 = icmp eq i64 %520, 0
  %522 = mul i64 %lsr.iv.next727, -1
  br i1 %521, label %B126.B228_crit_edge.us.14, label %B128.endif.us.14.epil.preheader

B128.endif.us.14.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.14.unr-lcssa, %B126.B228_crit_edge.us.13
  %.378303305.us.14.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.13 ], [ %522, %B126.B228_crit_edge.us.14.unr-lcssa ]
  %.445.us.14.epil = add nsw i64 %.378303305.us.14.epil.init, %.444.us.14
  %.459.us.14.epil = icmp slt i64 %.445.us.14.epil, 0
  %.460.us.14.epil = select i1 %.459.us.14.epil, i64 %arg.inputs.5.0, i64 0
  %523 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.14.epil
  %.474.us.14.epil = getelementptr double, ptr %523, i64 %.460.us.14.epil
  %.475.us.14.epil = load double, ptr %.474.us.14.epil, align 8
  %.idx.14.epil = shl i64 %.378303305.us.14.epil.init, 7
  %sunkaddr821 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.14.epil
  %sunkaddr822 = getelementptr i8, ptr %sunkaddr821, i64 112
  store double %.475.us.14.epil, ptr %sunkaddr822, align 8
  br label %B126.B228_crit_edge.us.14

B126.B228_crit_edge.us.14:                        ; preds = %B128.endif.us.14.epil.preheader, %B126.B228_crit_edge.us.14.unr-lcssa
  %524 = icmp eq i64 %260, 0
  %.412.us.15 = or disjoint i64 %.137351381, 15
  %.11.i3.15 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.15)
  %.444.us.15 = mul nsw i64 %.11.i3.15, %arg.given
  br i1 %524, label %B128.endif.us.15.epil.preheader, label %B128.endif.us.15.preheader

B128.endif.us.15.preheader:                       ; preds = %B126.B228_crit_edge.us.14
  br label %B128.endif.us.15

B128.endif.us.15:                                 ; preds = %B128.endif.us.15, %B128.endif.us.15.preheader
  %lsr.iv742 = phi i64 [ 0, %B128.endif.us.15.preheader ], [ %lsr.iv.next743, %B128.endif.us.15 ]
  %lsr.iv739 = phi ptr [ %scevgep738, %B128.endif.us.15.preheader ], [ %scevgep740, %B128.endif.us.15 ]
  %lsr.iv735 = phi i64 [ %344, %B128.endif.us.15.preheader ], [ %lsr.iv.next736, %B128.endif.us.15 ]
  %525 = add i64 %lsr.iv735, -1
  %.459.us.15 = icmp slt i64 %525, 0
  %.460.us.15 = select i1 %.459.us.15, i64 %arg.inputs.5.0, i64 0
  %526 = shl i64 %.460.us.15, 3
  %scevgep744 = getelementptr i8, ptr %arg.inputs.4, i64 %526
  %527 = shl i64 %lsr.iv735, 3
  %scevgep745 = getelementptr i8, ptr %scevgep744, i64 %527
  %scevgep746 = getelementptr i8, ptr %scevgep745, i64 -8
  %.475.us.15 = load double, ptr %scevgep746, align 8
  %scevgep741 = getelementptr i8, ptr %lsr.iv739, i64 -128
  store double %.475.us.15, ptr %scevgep741, align 8
  %.459.us.15.1 = icmp slt i64 %lsr.iv735, 0
  %.460.us.15.1 = select i1 %.459.us.15.1, i64 %arg.inputs.5.0, i64 0
  %528 = shl i64 %.460.us.15.1, 3
  %scevgep731 = getelementptr i8, ptr %arg.inputs.4, i64 %528
  %529 = shl i64 %lsr.iv735, 3
  %scevgep737 = getelementptr i8, ptr %scevgep731, i64 %529
  %.475.us.15.1 = load double, ptr %scevgep737, align 8
  store double %.475.us.15.1, ptr %lsr.iv739, align 8
  %lsr.iv.next736 = add i64 %lsr.iv735, 2
  %scevgep740 = getelementptr i8, ptr %lsr.iv739, i64 256
  %lsr.iv.next743 = add i64 %lsr.iv742, -2
  %niter114.ncmp.1 = icmp eq i64 %316, %lsr.iv.next743
  br i1 %niter114.ncmp.1, label %B126.B228_crit_edge.us.15.unr-lcssa, label %B128.endif.us.15

B126.B228_crit_edge.us.15.unr-lcssa:              ; preds = %B128.endif.us.15
  %530 = and i64 %arg.given, 1
  %531 = icmp eq i64 %530, 0
  %532 = mul i64 %lsr.iv.next743, -1
  br i1 %531, label %B126.B228_crit_edge.us.15, label %B128.endif.us.15.epil.preheader

B128.endif.us.15.epil.preheader:                  ; preds = %B126.B228_crit_edge.us.15.unr-lcssa, %B126.B228_crit_edge.us.14
  %.378303305.us.15.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.14 ], [ %532, %B126.B228_crit_edge.us.15.unr-lcssa ]
  %.445.us.15.epil = add nsw i64 %.378303305.us.15.epil.init, %.444.us.15
  %.459.us.15.epil = icmp slt i64 %.445.us.15.epil, 0
  %.460.us.15.epil = select i1 %.459.us.15.epil, i64 %arg.inputs.5.0, i64 0
  %533 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.15.epil
  %.474.us.15.epil = getelementptr double, ptr %533, i64 %.460.us.15.epil
  %.475.us.15.epil = load double, ptr %.474.us.15.epil, align 8
  %.idx.15.epil = shl i64 %.378303305.us.15.epil.init, 7
  %sunkaddr823 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.15.epil
  %sunkaddr824 = getelementptr i8, ptr %sunkaddr823, i64 120
  store double %.475.us.15.epil, ptr %sunkaddr824, align 8
  br label %B126.B228_crit_edge.us.15

B126.B228_crit_edge.us.15:                        ; preds = %B128.endif.us.15.epil.preheader, %B126.B228_crit_edge.us.15.unr-lcssa
  %534 = inttoptr i64 %arg.code to ptr
  %.140 = add nsw i64 %.130349382, -1
  %.144 = add nuw i64 %.137351381, 16
  tail call void %534(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %.534 = sub nsw i64 %arg.n, %.137351381
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.534, i64 16)
  %.642337.not = icmp slt i64 %.534, 1
  br i1 %.642337.not, label %B48.loopexit, label %B340.endif.us.preheader

B340.endif.us.preheader:                          ; preds = %B126.B228_crit_edge.us.15
  br label %B340.endif.us

B340.endif.us:                                    ; preds = %B372.B338.loopexit_crit_edge.us, %B340.endif.us.preheader
  %lsr.iv756 = phi i64 [ %lsr.iv754, %B340.endif.us.preheader ], [ %lsr.iv.next757, %B372.B338.loopexit_crit_edge.us ]
  %lsr.iv748 = phi ptr [ %scevgep747, %B340.endif.us.preheader ], [ %scevgep749, %B372.B338.loopexit_crit_edge.us ]
  %.648332338.us = phi i64 [ %.655.us, %B372.B338.loopexit_crit_edge.us ], [ 0, %B340.endif.us.preheader ]
  %535 = icmp eq i64 %arg.width.fr, 1
  %.838.us = add nsw i64 %.648332338.us, %.137351381
  %.840.us = mul nsw i64 %.838.us, %arg.width.fr
  %invariant.gep = getelementptr double, ptr %arg.frame.4, i64 %.648332338.us
  br i1 %535, label %B374.us.epil.preheader, label %B374.us.preheader

B374.us.preheader:                                ; preds = %B340.endif.us
  br label %B374.us

B374.us:                                          ; preds = %B374.us, %B374.us.preheader
  %lsr.iv761 = phi i64 [ 0, %B374.us.preheader ], [ %lsr.iv.next762, %B374.us ]
  %lsr.iv758 = phi i64 [ %lsr.iv756, %B374.us.preheader ], [ %lsr.iv.next759, %B374.us ]
  %lsr.iv750 = phi ptr [ %lsr.iv748, %B374.us.preheader ], [ %scevgep751, %B374.us ]
  %scevgep752 = getelementptr i8, ptr %lsr.iv750, i64 -128
  %.835.us = load double, ptr %scevgep752, align 8
  %536 = add i64 %lsr.iv758, -1
  %.855.us = icmp slt i64 %536, 0
  %.856.us = select i1 %.855.us, i64 %arg.setup.5.0, i64 0
  %537 = shl i64 %.856.us, 3
  %scevgep763 = getelementptr i8, ptr %arg.setup.4, i64 %537
  %538 = shl i64 %lsr.iv758, 3
  %scevgep764 = getelementptr i8, ptr %scevgep763, i64 %538
  %scevgep765 = getelementptr i8, ptr %scevgep764, i64 -8
  store double %.835.us, ptr %scevgep765, align 8
  %.835.us.1 = load double, ptr %lsr.iv750, align 8
  %.855.us.1 = icmp slt i64 %lsr.iv758, 0
  %.856.us.1 = select i1 %.855.us.1, i64 %arg.setup.5.0, i64 0
  %539 = shl i64 %.856.us.1, 3
  %scevgep753 = getelementptr i8, ptr %arg.setup.4, i64 %539
  %540 = shl i64 %lsr.iv758, 3
  %scevgep760 = getelementptr i8, ptr %scevgep753, i64 %540
  store double %.835.us.1, ptr %scevgep760, align 8
  %scevgep751 = getelementptr i8, ptr %lsr.iv750, i64 256
  %lsr.iv.next759 = add i64 %lsr.iv758, 2
  %lsr.iv.next762 = add i64 %lsr.iv761, -2
  %niter119.ncmp.1 = icmp eq i64 %323, %lsr.iv.next762
  br i1 %niter119.ncmp.1, label %B372.B338.loopexit_crit_edge.us.unr-lcssa, label %B374.us

B372.B338.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B374.us
  %541 = and i64 %arg.width.fr, 1
  %542 = icmp eq i64 %541, 0
  %543 = mul i64 %lsr.iv.next762, -1
  br i1 %542, label %B372.B338.loopexit_crit_edge.us, label %B374.us.epil.preheader

B374.us.epil.preheader:                           ; preds = %B372.B338.loopexit_crit_edge.us.unr-lcssa, %B340.endif.us
  %.769326328.us.epil.init = phi i64 [ 0, %B340.endif.us ], [ %543, %B372.B338.loopexit_crit_edge.us.unr-lcssa ]
  %.802.us.epil = add nuw nsw i64 %.769326328.us.epil.init, %arg.given
  %.idx14.epil = shl i64 %.802.us.epil, 7
  %gep21.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx14.epil
  %.835.us.epil = load double, ptr %gep21.epil, align 8
  %.841.us.epil = add nsw i64 %.769326328.us.epil.init, %.840.us
  %.855.us.epil = icmp slt i64 %.841.us.epil, 0
  %.856.us.epil = select i1 %.855.us.epil, i64 %arg.setup.5.0, i64 0
  %544 = getelementptr double, ptr %arg.setup.4, i64 %.841.us.epil
  %.870.us.epil = getelementptr double, ptr %544, i64 %.856.us.epil
  store double %.835.us.epil, ptr %.870.us.epil, align 8
  br label %B372.B338.loopexit_crit_edge.us

B372.B338.loopexit_crit_edge.us:                  ; preds = %B374.us.epil.preheader, %B372.B338.loopexit_crit_edge.us.unr-lcssa
  %.655.us = add nuw nsw i64 %.648332338.us, 1
  %scevgep749 = getelementptr i8, ptr %lsr.iv748, i64 8
  %lsr.iv.next757 = add i64 %lsr.iv756, %arg.width.fr
  %exitcond419.not = icmp eq i64 %.11.i, %.655.us
  br i1 %exitcond419.not, label %B48.loopexit, label %B340.endif.us
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

define internal noundef range(i32 -1, -2) i32 @drive.observe.23(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr readonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, i64 %arg.wide, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %arg.wide.fr = freeze i64 %arg.wide
  %.93 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.94 = load i64, ptr %.93, align 8
  %.184 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.185 = load i64, ptr %.184, align 8
  %.223 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.224 = load i64, ptr %.223, align 8
  %.307824.not = icmp slt i64 %.224, 1
  br i1 %.307824.not, label %common.ret, label %B166.endif.lr.ph

B166.endif.lr.ph:                                 ; preds = %B0.endif
  %.153 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.154 = load i64, ptr %.153, align 8
  %.123 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.124 = load i64, ptr %.123, align 8
  %.155 = add nsw i64 %.124, %.154
  %.1079 = add i64 %.155, %.94
  %.1080 = shl i64 %.1079, 4
  %.1652 = add nsw i64 %.1079, 1
  %unroll_iter14 = and i64 %arg.wide.fr, 9223372036854775806
  %0 = shl i64 %.94, 7
  %1 = add nuw nsw i64 %0, 64
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %1
  %scevgep55 = getelementptr i8, ptr %arg.frame.4, i64 128
  %2 = lshr i64 %.94, 1
  %3 = trunc i64 %2 to i62
  %4 = zext i62 %3 to i64
  %5 = mul nsw i64 %4, -2
  %6 = add i64 %.1080, 32
  %7 = mul i64 %arg.wide.fr, %.185
  %8 = shl i64 %7, 3
  %9 = shl i64 %arg.wide.fr, 7
  %10 = shl i64 %arg.wide.fr, 3
  %11 = shl i64 %arg.wide.fr, 4
  br label %B166.endif

B164.loopexit:                                    ; preds = %B340.endif, %B462.loopexit
  %lsr.iv.next = add i64 %lsr.iv49, %.185
  %scevgep73 = getelementptr i8, ptr %lsr.iv72, i64 %8
  %lsr.iv.next82 = add i64 %lsr.iv81, %7
  %exitcond939.not = icmp eq i64 %.320, %.224
  br i1 %exitcond939.not, label %common.ret, label %B166.endif

B462.loopexit:                                    ; preds = %B1022.us, %B840.lr.ph, %B730.endif.endif
  %scevgep75 = getelementptr i8, ptr %lsr.iv74, i64 %9
  %lsr.iv.next84 = add i64 %lsr.iv83, %11
  %.847 = icmp sgt i64 %.846707749, 1
  br i1 %.847, label %B464.endif.endif, label %B164.loopexit

B506.loopexit.loopexit.unr-lcssa:                 ; preds = %B656
  %12 = and i64 %.94, 1
  %13 = icmp eq i64 %12, 0
  %14 = mul i64 %lsr.iv.next62, -1
  br i1 %13, label %B506.loopexit, label %B656.epil.preheader

B656.epil.preheader:                              ; preds = %B656.lr.ph, %B506.loopexit.loopexit.unr-lcssa
  %.1199650652.epil.init = phi i64 [ 0, %B656.lr.ph ], [ %14, %B506.loopexit.loopexit.unr-lcssa ]
  %.1238.epil = add nsw i64 %.1199650652.epil.init, %.1237
  %.1252.epil = icmp slt i64 %.1238.epil, 0
  %.1253.epil = select i1 %.1252.epil, i64 %arg.states.5.0, i64 0
  %15 = getelementptr double, ptr %arg.states.4, i64 %.1238.epil
  %.1267.epil = getelementptr double, ptr %15, i64 %.1253.epil
  %.1268.epil = load double, ptr %.1267.epil, align 8
  %.idx.epil = shl i64 %.1199650652.epil.init, 7
  %gep.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx.epil
  store double %.1268.epil, ptr %gep.epil, align 8
  br label %B506.loopexit

B506.loopexit:                                    ; preds = %B508.endif.endif.endif, %B656.epil.preheader, %B506.loopexit.loopexit.unr-lcssa
  %lsr.iv.next51 = add nuw i64 %lsr.iv50, 1
  %scevgep57 = getelementptr i8, ptr %lsr.iv56, i64 8
  %exitcond935.not = icmp eq i64 %.980, 16
  br i1 %exitcond935.not, label %B730.endif.endif, label %B508.endif

B656:                                             ; preds = %B656.preheader, %B656
  %lsr.iv61 = phi i64 [ 0, %B656.preheader ], [ %lsr.iv.next62, %B656 ]
  %lsr.iv58 = phi ptr [ %lsr.iv56, %B656.preheader ], [ %scevgep59, %B656 ]
  %lsr.iv52 = phi i64 [ %107, %B656.preheader ], [ %lsr.iv.next53, %B656 ]
  %16 = add i64 %lsr.iv52, -1
  %.1252 = icmp slt i64 %16, 0
  %.1253 = select i1 %.1252, i64 %arg.states.5.0, i64 0
  %17 = shl i64 %.1253, 3
  %scevgep63 = getelementptr i8, ptr %arg.states.4, i64 %17
  %18 = shl i64 %lsr.iv52, 3
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 %18
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -8
  %.1268 = load double, ptr %scevgep65, align 8
  %scevgep60 = getelementptr i8, ptr %lsr.iv58, i64 -128
  store double %.1268, ptr %scevgep60, align 8
  %.1252.1 = icmp slt i64 %lsr.iv52, 0
  %.1253.1 = select i1 %.1252.1, i64 %arg.states.5.0, i64 0
  %19 = shl i64 %.1253.1, 3
  %scevgep48 = getelementptr i8, ptr %arg.states.4, i64 %19
  %20 = shl i64 %lsr.iv52, 3
  %scevgep54 = getelementptr i8, ptr %scevgep48, i64 %20
  %.1268.1 = load double, ptr %scevgep54, align 8
  store double %.1268.1, ptr %lsr.iv58, align 8
  %lsr.iv.next53 = add i64 %lsr.iv52, 2
  %scevgep59 = getelementptr i8, ptr %lsr.iv58, i64 256
  %lsr.iv.next62 = add i64 %lsr.iv61, -2
  %niter.ncmp.1 = icmp eq i64 %5, %lsr.iv.next62
  br i1 %niter.ncmp.1, label %B506.loopexit.loopexit.unr-lcssa, label %B656

common.ret:                                       ; preds = %B164.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B166.endif:                                       ; preds = %B164.loopexit, %B166.endif.lr.ph
  %lsr.iv81 = phi i64 [ 0, %B166.endif.lr.ph ], [ %lsr.iv.next82, %B164.loopexit ]
  %lsr.iv72 = phi ptr [ %arg.outputs.4, %B166.endif.lr.ph ], [ %scevgep73, %B164.loopexit ]
  %lsr.iv49 = phi i64 [ 0, %B166.endif.lr.ph ], [ %lsr.iv.next, %B164.loopexit ]
  %.313765835 = phi i64 [ 0, %B166.endif.lr.ph ], [ %.320, %B164.loopexit ]
  %21 = icmp slt i64 %.155, 1
  %.320 = add nuw nsw i64 %.313765835, 1
  br i1 %21, label %B340.endif, label %B200.endif.endif.us.preheader

B200.endif.endif.us.preheader:                    ; preds = %B166.endif
  br label %B200.endif.endif.us

B200.endif.endif.us:                              ; preds = %B200.endif.endif.us, %B200.endif.endif.us.preheader
  %lsr.iv = phi ptr [ %scevgep, %B200.endif.endif.us.preheader ], [ %scevgep16, %B200.endif.endif.us ]
  %.434634640.us = phi i64 [ %.441.us, %B200.endif.endif.us ], [ 0, %B200.endif.endif.us.preheader ]
  %22 = add i64 %.94, %.434634640.us
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 280
  %.615.us = load i64, ptr %sunkaddr, align 8
  %23 = mul nsw i64 %.313765835, %.615.us
  %24 = add i64 %.94, %.434634640.us
  %25 = add i64 %24, %23
  %.635.us = icmp slt i64 %25, 0
  %.636.us = select i1 %.635.us, i64 %arg.tables.5.0, i64 0
  %26 = getelementptr double, ptr %arg.tables.4, i64 %25
  %.650.us = getelementptr double, ptr %26, i64 %.636.us
  %.651.us = load double, ptr %.650.us, align 8
  %.670.us = icmp slt i64 %22, 0
  %.671.us = select i1 %.670.us, i64 %arg.frame.5.0, i64 0
  %27 = shl i64 %.671.us, 3
  %scevgep19 = getelementptr i8, ptr %lsr.iv, i64 %27
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -64
  store double %.651.us, ptr %scevgep20, align 8
  %.615.us.1 = load i64, ptr %sunkaddr, align 8
  %28 = mul nsw i64 %.313765835, %.615.us.1
  %29 = add i64 %.94, %.434634640.us
  %30 = add i64 %29, %28
  %.635.us.1 = icmp slt i64 %30, 0
  %.636.us.1 = select i1 %.635.us.1, i64 %arg.tables.5.0, i64 0
  %31 = getelementptr double, ptr %arg.tables.4, i64 %30
  %.650.us.1 = getelementptr double, ptr %31, i64 %.636.us.1
  %.651.us.1 = load double, ptr %.650.us.1, align 8
  %32 = shl i64 %.671.us, 3
  %scevgep21 = getelementptr i8, ptr %lsr.iv, i64 %32
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -56
  store double %.651.us.1, ptr %scevgep22, align 8
  %.615.us.2 = load i64, ptr %sunkaddr, align 8
  %33 = mul nsw i64 %.313765835, %.615.us.2
  %34 = add i64 %.94, %.434634640.us
  %35 = add i64 %34, %33
  %.635.us.2 = icmp slt i64 %35, 0
  %.636.us.2 = select i1 %.635.us.2, i64 %arg.tables.5.0, i64 0
  %36 = getelementptr double, ptr %arg.tables.4, i64 %35
  %.650.us.2 = getelementptr double, ptr %36, i64 %.636.us.2
  %.651.us.2 = load double, ptr %.650.us.2, align 8
  %37 = shl i64 %.671.us, 3
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 %37
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -48
  store double %.651.us.2, ptr %scevgep24, align 8
  %.615.us.3 = load i64, ptr %sunkaddr, align 8
  %38 = mul nsw i64 %.313765835, %.615.us.3
  %39 = add i64 %.94, %.434634640.us
  %40 = add i64 %39, %38
  %.635.us.3 = icmp slt i64 %40, 0
  %.636.us.3 = select i1 %.635.us.3, i64 %arg.tables.5.0, i64 0
  %41 = getelementptr double, ptr %arg.tables.4, i64 %40
  %.650.us.3 = getelementptr double, ptr %41, i64 %.636.us.3
  %.651.us.3 = load double, ptr %.650.us.3, align 8
  %42 = shl i64 %.671.us, 3
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 %42
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -40
  store double %.651.us.3, ptr %scevgep26, align 8
  %.615.us.4 = load i64, ptr %sunkaddr, align 8
  %43 = mul nsw i64 %.313765835, %.615.us.4
  %44 = add i64 %.94, %.434634640.us
  %45 = add i64 %44, %43
  %.635.us.4 = icmp slt i64 %45, 0
  %.636.us.4 = select i1 %.635.us.4, i64 %arg.tables.5.0, i64 0
  %46 = getelementptr double, ptr %arg.tables.4, i64 %45
  %.650.us.4 = getelementptr double, ptr %46, i64 %.636.us.4
  %.651.us.4 = load double, ptr %.650.us.4, align 8
  %47 = shl i64 %.671.us, 3
  %scevgep27 = getelementptr i8, ptr %lsr.iv, i64 %47
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -32
  store double %.651.us.4, ptr %scevgep28, align 8
  %.615.us.5 = load i64, ptr %sunkaddr, align 8
  %48 = mul nsw i64 %.313765835, %.615.us.5
  %49 = add i64 %.94, %.434634640.us
  %50 = add i64 %49, %48
  %.635.us.5 = icmp slt i64 %50, 0
  %.636.us.5 = select i1 %.635.us.5, i64 %arg.tables.5.0, i64 0
  %51 = getelementptr double, ptr %arg.tables.4, i64 %50
  %.650.us.5 = getelementptr double, ptr %51, i64 %.636.us.5
  %.651.us.5 = load double, ptr %.650.us.5, align 8
  %52 = shl i64 %.671.us, 3
  %scevgep29 = getelementptr i8, ptr %lsr.iv, i64 %52
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -24
  store double %.651.us.5, ptr %scevgep30, align 8
  %.615.us.6 = load i64, ptr %sunkaddr, align 8
  %53 = mul nsw i64 %.313765835, %.615.us.6
  %54 = add i64 %.94, %.434634640.us
  %55 = add i64 %54, %53
  %.635.us.6 = icmp slt i64 %55, 0
  %.636.us.6 = select i1 %.635.us.6, i64 %arg.tables.5.0, i64 0
  %56 = getelementptr double, ptr %arg.tables.4, i64 %55
  %.650.us.6 = getelementptr double, ptr %56, i64 %.636.us.6
  %.651.us.6 = load double, ptr %.650.us.6, align 8
  %57 = shl i64 %.671.us, 3
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 %57
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 -16
  store double %.651.us.6, ptr %scevgep32, align 8
  %.615.us.7 = load i64, ptr %sunkaddr, align 8
  %58 = mul nsw i64 %.313765835, %.615.us.7
  %59 = add i64 %.94, %.434634640.us
  %60 = add i64 %59, %58
  %.635.us.7 = icmp slt i64 %60, 0
  %.636.us.7 = select i1 %.635.us.7, i64 %arg.tables.5.0, i64 0
  %61 = getelementptr double, ptr %arg.tables.4, i64 %60
  %.650.us.7 = getelementptr double, ptr %61, i64 %.636.us.7
  %.651.us.7 = load double, ptr %.650.us.7, align 8
  %62 = shl i64 %.671.us, 3
  %scevgep33 = getelementptr i8, ptr %lsr.iv, i64 %62
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -8
  store double %.651.us.7, ptr %scevgep34, align 8
  %.615.us.8 = load i64, ptr %sunkaddr, align 8
  %63 = mul nsw i64 %.313765835, %.615.us.8
  %64 = add i64 %.94, %.434634640.us
  %65 = add i64 %64, %63
  %.635.us.8 = icmp slt i64 %65, 0
  %.636.us.8 = select i1 %.635.us.8, i64 %arg.tables.5.0, i64 0
  %66 = getelementptr double, ptr %arg.tables.4, i64 %65
  %.650.us.8 = getelementptr double, ptr %66, i64 %.636.us.8
  %.651.us.8 = load double, ptr %.650.us.8, align 8
  %67 = shl i64 %.671.us, 3
  %scevgep35 = getelementptr i8, ptr %lsr.iv, i64 %67
  store double %.651.us.8, ptr %scevgep35, align 8
  %.615.us.9 = load i64, ptr %sunkaddr, align 8
  %68 = mul nsw i64 %.313765835, %.615.us.9
  %69 = add i64 %.94, %.434634640.us
  %70 = add i64 %69, %68
  %.635.us.9 = icmp slt i64 %70, 0
  %.636.us.9 = select i1 %.635.us.9, i64 %arg.tables.5.0, i64 0
  %71 = getelementptr double, ptr %arg.tables.4, i64 %70
  %.650.us.9 = getelementptr double, ptr %71, i64 %.636.us.9
  %.651.us.9 = load double, ptr %.650.us.9, align 8
  %72 = shl i64 %.671.us, 3
  %scevgep36 = getelementptr i8, ptr %lsr.iv, i64 %72
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 8
  store double %.651.us.9, ptr %scevgep37, align 8
  %.615.us.10 = load i64, ptr %sunkaddr, align 8
  %73 = mul nsw i64 %.313765835, %.615.us.10
  %74 = add i64 %.94, %.434634640.us
  %75 = add i64 %74, %73
  %.635.us.10 = icmp slt i64 %75, 0
  %.636.us.10 = select i1 %.635.us.10, i64 %arg.tables.5.0, i64 0
  %76 = getelementptr double, ptr %arg.tables.4, i64 %75
  %.650.us.10 = getelementptr double, ptr %76, i64 %.636.us.10
  %.651.us.10 = load double, ptr %.650.us.10, align 8
  %77 = shl i64 %.671.us, 3
  %scevgep38 = getelementptr i8, ptr %lsr.iv, i64 %77
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 16
  store double %.651.us.10, ptr %scevgep39, align 8
  %.615.us.11 = load i64, ptr %sunkaddr, align 8
  %78 = mul nsw i64 %.313765835, %.615.us.11
  %79 = add i64 %.94, %.434634640.us
  %80 = add i64 %79, %78
  %.635.us.11 = icmp slt i64 %80, 0
  %.636.us.11 = select i1 %.635.us.11, i64 %arg.tables.5.0, i64 0
  %81 = getelementptr double, ptr %arg.tables.4, i64 %80
  %.650.us.11 = getelementptr double, ptr %81, i64 %.636.us.11
  %.651.us.11 = load double, ptr %.650.us.11, align 8
  %82 = shl i64 %.671.us, 3
  %scevgep40 = getelementptr i8, ptr %lsr.iv, i64 %82
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 24
  store double %.651.us.11, ptr %scevgep41, align 8
  %.615.us.12 = load i64, ptr %sunkaddr, align 8
  %83 = mul nsw i64 %.313765835, %.615.us.12
  %84 = add i64 %.94, %.434634640.us
  %85 = add i64 %84, %83
  %.635.us.12 = icmp slt i64 %85, 0
  %.636.us.12 = select i1 %.635.us.12, i64 %arg.tables.5.0, i64 0
  %86 = getelementptr double, ptr %arg.tables.4, i64 %85
  %.650.us.12 = getelementptr double, ptr %86, i64 %.636.us.12
  %.651.us.12 = load double, ptr %.650.us.12, align 8
  %87 = shl i64 %.671.us, 3
  %scevgep42 = getelementptr i8, ptr %lsr.iv, i64 %87
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 32
  store double %.651.us.12, ptr %scevgep43, align 8
  %.615.us.13 = load i64, ptr %sunkaddr, align 8
  %88 = mul nsw i64 %.313765835, %.615.us.13
  %89 = add i64 %.94, %.434634640.us
  %90 = add i64 %89, %88
  %.635.us.13 = icmp slt i64 %90, 0
  %.636.us.13 = select i1 %.635.us.13, i64 %arg.tables.5.0, i64 0
  %91 = getelementptr double, ptr %arg.tables.4, i64 %90
  %.650.us.13 = getelementptr double, ptr %91, i64 %.636.us.13
  %.651.us.13 = load double, ptr %.650.us.13, align 8
  %92 = shl i64 %.671.us, 3
  %scevgep44 = getelementptr i8, ptr %lsr.iv, i64 %92
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 40
  store double %.651.us.13, ptr %scevgep45, align 8
  %.615.us.14 = load i64, ptr %sunkaddr, align 8
  %93 = mul nsw i64 %.313765835, %.615.us.14
  %94 = add i64 %.94, %.434634640.us
  %95 = add i64 %94, %93
  %.635.us.14 = icmp slt i64 %95, 0
  %.636.us.14 = select i1 %.635.us.14, i64 %arg.tables.5.0, i64 0
  %96 = getelementptr double, ptr %arg.tables.4, i64 %95
  %.650.us.14 = getelementptr double, ptr %96, i64 %.636.us.14
  %.651.us.14 = load double, ptr %.650.us.14, align 8
  %97 = shl i64 %.671.us, 3
  %scevgep46 = getelementptr i8, ptr %lsr.iv, i64 %97
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 48
  store double %.651.us.14, ptr %scevgep47, align 8
  %.615.us.15 = load i64, ptr %sunkaddr, align 8
  %98 = mul nsw i64 %.313765835, %.615.us.15
  %99 = add i64 %.94, %.434634640.us
  %100 = add i64 %99, %98
  %.635.us.15 = icmp slt i64 %100, 0
  %.636.us.15 = select i1 %.635.us.15, i64 %arg.tables.5.0, i64 0
  %101 = getelementptr double, ptr %arg.tables.4, i64 %100
  %.650.us.15 = getelementptr double, ptr %101, i64 %.636.us.15
  %.651.us.15 = load double, ptr %.650.us.15, align 8
  %102 = shl i64 %.671.us, 3
  %scevgep17 = getelementptr i8, ptr %lsr.iv, i64 %102
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 56
  store double %.651.us.15, ptr %scevgep18, align 8
  %.441.us = add nuw nsw i64 %.434634640.us, 1
  %scevgep16 = getelementptr i8, ptr %lsr.iv, i64 128
  %exitcond.not = icmp eq i64 %.155, %.441.us
  br i1 %exitcond.not, label %B340.endif, label %B200.endif.endif.us

B340.endif:                                       ; preds = %B200.endif.endif.us, %B166.endif
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.728 = load i64, ptr %sunkaddr92, align 8
  %.730 = mul nuw nsw i64 %.313765835, 5
  %.731 = add nsw i64 %.728, %.730
  %.746 = icmp slt i64 %.731, 0
  %.747 = select i1 %.746, i64 %arg.meta.5.0, i64 0
  %103 = getelementptr i64, ptr %arg.meta.4, i64 %.731
  %.761 = getelementptr i64, ptr %103, i64 %.747
  %.762 = load i64, ptr %.761, align 8
  %104 = add nuw i64 %.762, 15
  %.825 = lshr i64 %104, 4
  %.804.inv = icmp slt i64 %.762, 1
  %.847741.not940 = icmp eq i64 %.825, 0
  %.847741.not = select i1 %.804.inv, i1 true, i1 %.847741.not940
  br i1 %.847741.not, label %B164.loopexit, label %B464.endif.endif.lr.ph

B464.endif.endif.lr.ph:                           ; preds = %B340.endif
  %.1012 = add nsw i64 %.762, -1
  %.1233 = mul nsw i64 %.313765835, %.185
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif.lr.ph, %B462.loopexit
  %lsr.iv83 = phi i64 [ %lsr.iv81, %B464.endif.endif.lr.ph ], [ %lsr.iv.next84, %B462.loopexit ]
  %lsr.iv74 = phi ptr [ %lsr.iv72, %B464.endif.endif.lr.ph ], [ %scevgep75, %B462.loopexit ]
  %.846707749 = phi i64 [ %.825, %B464.endif.endif.lr.ph ], [ %.856, %B462.loopexit ]
  %.853710748 = phi i64 [ 0, %B464.endif.endif.lr.ph ], [ %.860, %B462.loopexit ]
  br label %B508.endif

B508.endif:                                       ; preds = %B464.endif.endif, %B506.loopexit
  %lsr.iv56 = phi ptr [ %scevgep57, %B506.loopexit ], [ %scevgep55, %B464.endif.endif ]
  %lsr.iv50 = phi i64 [ %lsr.iv.next51, %B506.loopexit ], [ %.853710748, %B464.endif.endif ]
  %.973657670 = phi i64 [ 0, %B464.endif.endif ], [ %.980, %B506.loopexit ]
  %smin = call i64 @llvm.smin.i64(i64 %lsr.iv50, i64 %.1012)
  %105 = add i64 %lsr.iv49, %smin
  %106 = mul i64 %.94, %105
  %107 = add i64 %106, 1
  %.980 = add nuw nsw i64 %.973657670, 1
  %.1010 = add nuw nsw i64 %.973657670, %.853710748
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.1012, i64 %.1010)
  %sunkaddr93 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i = load i64, ptr %sunkaddr93, align 8, !noalias !127
  %.63.not.i = icmp slt i64 %.11.i, %.61.i
  br i1 %.63.not.i, label %B62.i, label %B508.endif.endif.endif

B62.i:                                            ; preds = %B508.endif
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i = load i64, ptr %sunkaddr94, align 8, !noalias !127
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i = load i64, ptr %sunkaddr95, align 8, !noalias !127
  %.138.i = mul nsw i64 %.134.i, %.313765835
  %.141.i = add i64 %.104.i, %.11.i
  %.143.i = add i64 %.141.i, %.138.i
  %.159.i = icmp slt i64 %.143.i, 0
  %.160.i = select i1 %.159.i, i64 %arg.tables.5.0, i64 0
  %108 = getelementptr double, ptr %arg.tables.4, i64 %.143.i
  %.174.i = getelementptr double, ptr %108, i64 %.160.i
  %.175.i = load double, ptr %.174.i, align 8, !noalias !127
  %.189.le.i = fcmp uno double %.175.i, 0.000000e+00
  %"$phi206.0.2.0.i" = select i1 %.189.le.i, double 0x7FF0000000000000, double %.175.i
  br label %B508.endif.endif.endif

B508.endif.endif.endif:                           ; preds = %B62.i, %B508.endif
  %storemerge.i = phi double [ %"$phi206.0.2.0.i", %B62.i ], [ 0x7FF0000000000000, %B508.endif ]
  %109 = icmp slt i64 %.94, 1
  %.1082 = add nuw nsw i64 %.973657670, %.1080
  %.1096 = icmp slt i64 %.1082, 0
  %.1097 = select i1 %.1096, i64 %arg.frame.5.0, i64 0
  %110 = getelementptr double, ptr %arg.frame.4, i64 %.1082
  %.1111 = getelementptr double, ptr %110, i64 %.1097
  store double %storemerge.i, ptr %.1111, align 8
  br i1 %109, label %B506.loopexit, label %B656.lr.ph

B656.lr.ph:                                       ; preds = %B508.endif.endif.endif
  %111 = icmp eq i64 %.94, 1
  %.1235 = add nsw i64 %.11.i, %.1233
  %.1237 = mul nsw i64 %.1235, %.94
  %invariant.gep = getelementptr double, ptr %arg.frame.4, i64 %.973657670
  br i1 %111, label %B656.epil.preheader, label %B656.preheader

B656.preheader:                                   ; preds = %B656.lr.ph
  br label %B656

B730.endif.endif:                                 ; preds = %B506.loopexit
  %112 = inttoptr i64 %arg.code to ptr
  %.856 = add nsw i64 %.846707749, -1
  %.860 = add nuw i64 %.853710748, 16
  tail call void %112(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %.1329 = sub nsw i64 %.762, %.853710748
  %.11.i7 = tail call i64 @llvm.smin.i64(i64 %.1329, i64 16)
  %.1437691.not = icmp slt i64 %.1329, 1
  br i1 %.1437691.not, label %B462.loopexit, label %B840.lr.ph

B840.lr.ph:                                       ; preds = %B730.endif.endif
  %113 = icmp sgt i64 %arg.wide.fr, 0
  %invariant.op701 = add i64 %.853710748, %.1233
  br i1 %113, label %B840.us.preheader, label %B462.loopexit

B840.us.preheader:                                ; preds = %B840.lr.ph
  br label %B840.us

B840.us:                                          ; preds = %B1022.us, %B840.us.preheader
  %lsr.iv85 = phi i64 [ %lsr.iv83, %B840.us.preheader ], [ %lsr.iv.next86, %B1022.us ]
  %lsr.iv76 = phi ptr [ %lsr.iv74, %B840.us.preheader ], [ %scevgep77, %B1022.us ]
  %lsr.iv67 = phi i64 [ %6, %B840.us.preheader ], [ %lsr.iv.next68, %B1022.us ]
  %.1443684694.us = phi i64 [ %.1450.us, %B1022.us ], [ 0, %B840.us.preheader ]
  %.1450.us = add nuw nsw i64 %.1443684694.us, 1
  %114 = getelementptr double, ptr %arg.frame.4, i64 %.1443684694.us
  %.1508.us = load double, ptr %114, align 8
  %.1516.le.us = fcmp uno double %.1508.us, 0.000000e+00
  br i1 %.1516.le.us, label %B1022.us, label %B894.endif.us

B894.endif.us:                                    ; preds = %B840.us
  %115 = icmp eq i64 %arg.wide.fr, 1
  %.1693.reass.reass.us = add i64 %invariant.op701, %.1443684694.us
  %.1695.us = mul nsw i64 %.1693.reass.reass.us, %arg.wide.fr
  br i1 %115, label %B926.us.epil.preheader, label %B926.us.preheader

B926.us.preheader:                                ; preds = %B894.endif.us
  br label %B926.us

B926.us:                                          ; preds = %B926.us, %B926.us.preheader
  %lsr.iv69 = phi i64 [ %lsr.iv67, %B926.us.preheader ], [ %lsr.iv.next70, %B926.us ]
  %.1617677679.us = phi i64 [ %.1624.us.1, %B926.us ], [ 0, %B926.us.preheader ]
  %116 = add i64 %lsr.iv69, -16
  %.1670.us = icmp slt i64 %116, 0
  %.1671.us = select i1 %.1670.us, i64 %arg.frame.5.0, i64 0
  %117 = shl i64 %.1671.us, 3
  %scevgep89 = getelementptr i8, ptr %arg.frame.4, i64 %117
  %118 = shl i64 %lsr.iv69, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %118
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 -128
  %.1686.us = load double, ptr %scevgep91, align 8
  %119 = add i64 %lsr.iv85, %.1617677679.us
  %.1710.us = icmp slt i64 %119, 0
  %.1711.us = select i1 %.1710.us, i64 %arg.outputs.5.0, i64 0
  %120 = shl i64 %.1711.us, 3
  %scevgep87 = getelementptr i8, ptr %lsr.iv76, i64 %120
  %121 = shl i64 %.1617677679.us, 3
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 %121
  store double %.1686.us, ptr %scevgep88, align 8
  %.1624.us.1 = add nuw i64 %.1617677679.us, 2
  %.1670.us.1 = icmp slt i64 %lsr.iv69, 0
  %.1671.us.1 = select i1 %.1670.us.1, i64 %arg.frame.5.0, i64 0
  %122 = shl i64 %.1671.us.1, 3
  %scevgep66 = getelementptr i8, ptr %arg.frame.4, i64 %122
  %123 = shl i64 %lsr.iv69, 3
  %scevgep71 = getelementptr i8, ptr %scevgep66, i64 %123
  %.1686.us.1 = load double, ptr %scevgep71, align 8
  %124 = add i64 %lsr.iv85, %.1617677679.us
  %125 = add i64 %124, 1
  %.1710.us.1 = icmp slt i64 %125, 0
  %.1711.us.1 = select i1 %.1710.us.1, i64 %arg.outputs.5.0, i64 0
  %126 = shl i64 %.1711.us.1, 3
  %scevgep78 = getelementptr i8, ptr %lsr.iv76, i64 %126
  %127 = shl i64 %.1617677679.us, 3
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 %127
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 8
  store double %.1686.us.1, ptr %scevgep80, align 8
  %lsr.iv.next70 = add i64 %lsr.iv69, 32
  %niter15.ncmp.1 = icmp eq i64 %unroll_iter14, %.1624.us.1
  br i1 %niter15.ncmp.1, label %B1022.us.loopexit.unr-lcssa, label %B926.us

B1022.us.loopexit.unr-lcssa:                      ; preds = %B926.us
  %128 = and i64 %arg.wide.fr, 1
  %129 = icmp eq i64 %128, 0
  br i1 %129, label %B1022.us, label %B926.us.epil.preheader

B926.us.epil.preheader:                           ; preds = %B1022.us.loopexit.unr-lcssa, %B894.endif.us
  %.1617677679.us.epil.init = phi i64 [ 0, %B894.endif.us ], [ %.1624.us.1, %B1022.us.loopexit.unr-lcssa ]
  %.1653.us.epil = add nsw i64 %.1652, %.1617677679.us.epil.init
  %.1654.us.epil = shl nsw i64 %.1653.us.epil, 4
  %.1656.us.epil = add nsw i64 %.1654.us.epil, %.1443684694.us
  %.1670.us.epil = icmp slt i64 %.1656.us.epil, 0
  %.1671.us.epil = select i1 %.1670.us.epil, i64 %arg.frame.5.0, i64 0
  %130 = getelementptr double, ptr %arg.frame.4, i64 %.1656.us.epil
  %.1685.us.epil = getelementptr double, ptr %130, i64 %.1671.us.epil
  %.1686.us.epil = load double, ptr %.1685.us.epil, align 8
  %.1696.us.epil = add nsw i64 %.1617677679.us.epil.init, %.1695.us
  %.1710.us.epil = icmp slt i64 %.1696.us.epil, 0
  %.1711.us.epil = select i1 %.1710.us.epil, i64 %arg.outputs.5.0, i64 0
  %131 = getelementptr double, ptr %arg.outputs.4, i64 %.1696.us.epil
  %.1725.us.epil = getelementptr double, ptr %131, i64 %.1711.us.epil
  store double %.1686.us.epil, ptr %.1725.us.epil, align 8
  br label %B1022.us

B1022.us:                                         ; preds = %B926.us.epil.preheader, %B1022.us.loopexit.unr-lcssa, %B840.us
  %lsr.iv.next68 = add i64 %lsr.iv67, 1
  %scevgep77 = getelementptr i8, ptr %lsr.iv76, i64 %10
  %lsr.iv.next86 = add i64 %lsr.iv85, %arg.wide.fr
  %exitcond938.not = icmp eq i64 %.11.i7, %.1450.us
  br i1 %exitcond938.not, label %B462.loopexit, label %B840.us
}

define internal range(i32 -1, -2) i32 @phases.trace.24(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.wide, i64 %arg.code, i64 %arg.keep) local_unnamed_addr {
B0.endif:
  %.413 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.750 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2800 = alloca i64, align 8
  store i64 0, ptr %.2800, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.107 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.108 = load i64, ptr %.107, align 8
  %.137 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.138 = load i64, ptr %.137, align 8
  %.167 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.168 = load i64, ptr %.167, align 8
  %.176 = shl i64 %.168, 5
  %.208 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.209 = load i64, ptr %.208, align 8
  %.2921600.not = icmp slt i64 %.209, 1
  br i1 %.2921600.not, label %B2426, label %B164.lr.ph

B164.lr.ph:                                       ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %.1481 = getelementptr double, ptr %arg.frame.4, i64 %.176
  %.16941222.not = icmp slt i64 %.108, 1
  %.2288.not = icmp eq i64 %arg.keep, 0
  %brmerge = select i1 %.2288.not, i1 true, i1 %.16941222.not
  %unroll_iter = and i64 %arg.wide, %const
  %0 = add nuw nsw i64 %.176, 16
  %1 = shl i64 %arg.wide, 3
  %2 = shl i64 %.108, 3
  %3 = lshr i64 %.108, 1
  %4 = trunc i64 %3 to i62
  %5 = zext i62 %4 to i64
  %6 = mul nsw i64 %5, -2
  br label %B164

B164:                                             ; preds = %B2427, %B164.lr.ph
  %lsr.iv287 = phi i64 [ 0, %B164.lr.ph ], [ %lsr.iv.next288, %B2427 ]
  %.29814001615 = phi i64 [ 0, %B164.lr.ph ], [ %.305, %B2427 ]
  %.305 = add nuw nsw i64 %.29814001615, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 408
  %.362 = load i64, ptr %sunkaddr, align 8
  %.364 = mul nuw nsw i64 %.29814001615, 5
  %.365 = add nsw i64 %.362, %.364
  %.384 = icmp slt i64 %.365, -1
  %.385 = select i1 %.384, i64 %arg.meta.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.meta.4, i64 %.365
  %8 = getelementptr i8, ptr %7, i64 8
  %.399 = getelementptr i64, ptr %8, i64 %.385
  %.400 = load i64, ptr %.399, align 8
  %.401.not = icmp eq i64 %.400, 0
  br i1 %.401.not, label %B266, label %B2427

B266:                                             ; preds = %B164
  %.423 = call i32 @phases.begin_exact.25(ptr nonnull %.413, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.29814001615)
  %cond = icmp eq i32 %.423, 0
  br i1 %cond, label %B266.endif, label %B266.if.if, !prof !0

B518:                                             ; preds = %B518.endif, %B518.preheader
  %lsr.iv = phi i64 [ 1, %B518.preheader ], [ %lsr.iv.next, %B518.endif ]
  %.63.not.i = icmp slt i64 %lsr.iv, %.61.i152
  br i1 %.63.not.i, label %B62.i, label %B518.endif

B62.i:                                            ; preds = %B518
  %sunkaddr314 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i = load i64, ptr %sunkaddr314, align 8, !noalias !130
  %sunkaddr315 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i = load i64, ptr %sunkaddr315, align 8, !noalias !130
  %9 = mul nsw i64 %.29814001615, %.134.i
  %10 = add i64 %.104.i, %9
  %11 = add i64 %lsr.iv, %10
  %.159.i = icmp slt i64 %11, 0
  %.160.i = select i1 %.159.i, i64 %arg.tables.5.0, i64 0
  %12 = getelementptr double, ptr %arg.tables.4, i64 %11
  %.174.i = getelementptr double, ptr %12, i64 %.160.i
  %.175.i = load double, ptr %.174.i, align 8, !noalias !130
  %.189.le.i = fcmp uno double %.175.i, 0.000000e+00
  %"$phi206.0.2.0.i" = select i1 %.189.le.i, double 0x7FF0000000000000, double %.175.i
  br label %B518.endif

B572.loopexit:                                    ; preds = %B518.endif
  %13 = add i64 %lsr.iv.next, -1
  br label %B572

B572:                                             ; preds = %B266.endif.endif, %B572.loopexit
  %k.4.3 = phi i64 [ 0, %B266.endif.endif ], [ %13, %B572.loopexit ]
  store i64 0, ptr %.750, align 8
  %.760 = call i32 @phases.next_phase.26(ptr nonnull %.750, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %.503, i64 %.565, i64 %.628)
  %.770 = load i64, ptr %.750, align 8
  %cond180 = icmp eq i32 %.760, 0
  br i1 %cond180, label %B636, label %B572.if.if, !prof !0

B636:                                             ; preds = %B572
  %sunkaddr316 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i56 = load i64, ptr %sunkaddr316, align 8, !noalias !133
  %.63.not.i57 = icmp slt i64 %k.4.3, %.61.i56
  br i1 %.63.not.i57, label %B62.i59, label %B2254

B62.i59:                                          ; preds = %B636
  %sunkaddr317 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i61 = load i64, ptr %sunkaddr317, align 8, !noalias !133
  %sunkaddr318 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i63 = load i64, ptr %sunkaddr318, align 8, !noalias !133
  %.138.i64 = mul nsw i64 %.134.i63, %.29814001615
  %.141.i65 = add i64 %.104.i61, %k.4.3
  %.143.i66 = add i64 %.141.i65, %.138.i64
  %.159.i67 = icmp slt i64 %.143.i66, 0
  %.160.i68 = select i1 %.159.i67, i64 %arg.tables.5.0, i64 0
  %14 = getelementptr double, ptr %arg.tables.4, i64 %.143.i66
  %.174.i69 = getelementptr double, ptr %14, i64 %.160.i68
  %.175.i70 = load double, ptr %.174.i69, align 8, !noalias !133
  %.846 = fcmp ueq double %.175.i70, 0x7FF0000000000000
  br i1 %.846, label %B2254, label %B702.preheader

B702:                                             ; preds = %B702.preheader, %B62.i117
  %j.3.2 = phi i64 [ %j.4.4, %B62.i117 ], [ %.770, %B702.preheader ]
  %k.5.2 = phi i64 [ %.2530, %B62.i117 ], [ %k.4.3, %B702.preheader ]
  %.857 = icmp slt i64 %j.3.2, %.628
  br i1 %.857, label %B714, label %B808

B714:                                             ; preds = %B702
  %sunkaddr319 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.888 = load i64, ptr %sunkaddr319, align 8
  %sunkaddr320 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.918 = load i64, ptr %sunkaddr320, align 8
  %.920 = mul nsw i64 %.918, %j.3.2
  %.921 = add nsw i64 %.920, %.888
  %.935 = icmp slt i64 %.921, 0
  %.936 = select i1 %.935, i64 %arg.tables.5.0, i64 0
  %15 = getelementptr double, ptr %arg.tables.4, i64 %.921
  %.950 = getelementptr double, ptr %15, i64 %.936
  %.951 = load double, ptr %.950, align 8
  br label %B808

B808:                                             ; preds = %B714, %B702
  %"$phi808.1.2.3" = phi double [ %.951, %B714 ], [ 0x7FF0000000000000, %B702 ]
  br label %B836

B836:                                             ; preds = %B924, %B808
  %filled.2.3 = phi i64 [ 0, %B808 ], [ %.1099, %B924 ]
  %16 = add i64 %k.5.2, %filled.2.3
  %sunkaddr321 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i75 = load i64, ptr %sunkaddr321, align 8, !noalias !136
  %.63.not.i76 = icmp slt i64 %16, %.61.i75
  br i1 %.63.not.i76, label %B836.endif, label %B1132.endif

B924:                                             ; preds = %B836.endif
  %sunkaddr322 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1061 = load i64, ptr %sunkaddr322, align 8
  %.1062 = shl nsw i64 %.1061, 4
  %17 = add i64 %filled.2.3, %.1062
  %.1079 = icmp slt i64 %17, 0
  %.1080 = select i1 %.1079, i64 %arg.frame.5.0, i64 0
  %18 = shl i64 %.1061, 7
  %19 = shl i64 %.1080, 3
  %20 = add i64 %18, %19
  %scevgep270 = getelementptr i8, ptr %arg.frame.4, i64 %20
  %21 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep271 = getelementptr i8, ptr %scevgep270, i64 %21
  store double %"$phi206.0.2.0.i91", ptr %scevgep271, align 8
  %.1099 = add nuw nsw i64 %filled.2.3, 1
  %exitcond.not = icmp eq i64 %.1099, 16
  br i1 %exitcond.not, label %B1334.endif, label %B836

B1032:                                            ; preds = %B836.endif
  %.1120 = fcmp ueq double %"$phi808.1.2.3", 0x7FF0000000000000
  br i1 %.1120, label %B1132.endif, label %B62.i97

B62.i97:                                          ; preds = %B1032
  %22 = fcmp one double %.175.i89, 0x7FF0000000000000
  br label %B1132.endif

B1178:                                            ; preds = %B1178.preheader.new, %B1280.1
  %.125512151217 = phi i64 [ %.125512151217.unr, %B1178.preheader.new ], [ %.1262.1, %B1280.1 ]
  %sunkaddr323 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre = load i64, ptr %sunkaddr323, align 8
  %.pre = shl i64 %.1421.pre, 4
  br i1 %"$phi1132.1.3.3", label %B1280, label %B1188.endif

B1280:                                            ; preds = %B1188.endif, %B1178
  %"$phi1280.2.2.4" = phi double [ %.1388, %B1188.endif ], [ %"$phi808.1.2.3", %B1178 ]
  %23 = add i64 %.125512151217, %.pre
  %.1441 = icmp slt i64 %23, 0
  %.1442 = select i1 %.1441, i64 %arg.frame.5.0, i64 0
  %24 = shl i64 %.1421.pre, 7
  %25 = shl i64 %.1442, 3
  %26 = add i64 %24, %25
  %scevgep276 = getelementptr i8, ptr %arg.frame.4, i64 %26
  %27 = shl i64 %.125512151217, 3
  %scevgep277 = getelementptr i8, ptr %scevgep276, i64 %27
  store double %"$phi1280.2.2.4", ptr %scevgep277, align 8
  %.1262.1 = add nuw nsw i64 %.125512151217, 2
  %sunkaddr324 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre.1 = load i64, ptr %sunkaddr324, align 8
  %.pre.1 = shl i64 %.1421.pre.1, 4
  br i1 %"$phi1132.1.3.3", label %B1280.1, label %B1188.endif.1

B1188.endif.1:                                    ; preds = %B1280
  %.1372.1 = icmp slt i64 %.1421.pre.1, 0
  %.1373.1 = select i1 %.1372.1, i64 %arg.frame.5.0, i64 0
  %28 = shl i64 %.1421.pre.1, 7
  %29 = shl i64 %.1373.1, 3
  %30 = add i64 %28, %29
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 %30
  %sunkaddr325 = mul i64 %filled.2.3, 8
  %sunkaddr326 = getelementptr i8, ptr %scevgep262, i64 %sunkaddr325
  %.1388.1 = load double, ptr %sunkaddr326, align 8
  br label %B1280.1

B1280.1:                                          ; preds = %B1188.endif.1, %B1280
  %"$phi1280.2.2.4.1" = phi double [ %.1388.1, %B1188.endif.1 ], [ %"$phi808.1.2.3", %B1280 ]
  %31 = add i64 %.125512151217, %.pre.1
  %32 = add i64 %31, 1
  %.1441.1 = icmp slt i64 %32, 0
  %.1442.1 = select i1 %.1441.1, i64 %arg.frame.5.0, i64 0
  %33 = shl i64 %.1421.pre.1, 7
  %34 = shl i64 %.1442.1, 3
  %35 = add i64 %33, %34
  %scevgep278 = getelementptr i8, ptr %arg.frame.4, i64 %35
  %36 = shl i64 %.125512151217, 3
  %scevgep279 = getelementptr i8, ptr %scevgep278, i64 %36
  %scevgep280 = getelementptr i8, ptr %scevgep279, i64 8
  store double %"$phi1280.2.2.4.1", ptr %scevgep280, align 8
  %exitcond1984.not.1 = icmp eq i64 %.1262.1, 16
  br i1 %exitcond1984.not.1, label %B1334.endif, label %B1178

B1590:                                            ; preds = %B1438.B1404.loopexit_crit_edge.us
  %.1892.not = icmp eq i64 %status.5.5.us, 0
  br i1 %.1892.not, label %B1666.endif, label %B1612

B1612:                                            ; preds = %B1590
  %sunkaddr327 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.58.i = load i64, ptr %sunkaddr327, align 8, !noalias !139
  %.14096.not.i = icmp slt i64 %.58.i, 1
  br i1 %.14096.not.i, label %B2254, label %B62.lr.ph.i

B62.lr.ph.i:                                      ; preds = %B1612
  %37 = icmp eq i64 %.58.i, 1
  br i1 %37, label %B68.epil.i, label %B62.lr.ph.new.i

B62.lr.ph.new.i:                                  ; preds = %B62.lr.ph.i
  %unroll_iter.i = and i64 %.58.i, %const
  br label %B62.i112

B62.i112:                                         ; preds = %B162.1.i, %B62.lr.ph.new.i
  %fit.2.099.i = phi i1 [ true, %B62.lr.ph.new.i ], [ %"$phi162.1.2.1.1.i", %B162.1.i ]
  %.1469597.i = phi i64 [ 0, %B62.lr.ph.new.i ], [ %.153.13.i, %B162.1.i ]
  br i1 %fit.2.099.i, label %B162.i, label %B162.1.i

B162.i:                                           ; preds = %B62.i112
  %sunkaddr328 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.i = load i64, ptr %sunkaddr328, align 8, !noalias !139
  %38 = add i64 %.1469597.i, %.218.i
  %.237.i = icmp slt i64 %38, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %.idx.i = shl i64 %38, 7
  %39 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i
  %.252.i = getelementptr double, ptr %39, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !139
  %.261.le.i = fsub double %.253.i, %.253.i
  %.262.le.i = fcmp ord double %.261.le.i, 0.000000e+00
  br i1 %.262.le.i, label %B68.1.i, label %B162.1.i

B68.1.i:                                          ; preds = %B162.i
  %40 = add i64 %.1469597.i, %.218.i
  %41 = add i64 %40, 1
  %.237.1.i = icmp slt i64 %41, 0
  %.238.1.i = select i1 %.237.1.i, i64 %arg.frame.5.0, i64 0
  %.idx.1.i = shl i64 %41, 7
  %42 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.1.i
  %.252.1.i = getelementptr double, ptr %42, i64 %.238.1.i
  %.253.1.i = load double, ptr %.252.1.i, align 8, !noalias !139
  %.261.le.1.i = fsub double %.253.1.i, %.253.1.i
  %.262.le.1.i = fcmp ord double %.261.le.1.i, 0.000000e+00
  br label %B162.1.i

B162.1.i:                                         ; preds = %B68.1.i, %B162.i, %B62.i112
  %"$phi162.1.2.1.1.i" = phi i1 [ false, %B162.i ], [ %.262.le.1.i, %B68.1.i ], [ false, %B62.i112 ]
  %.153.13.i = add nuw i64 %.1469597.i, 2
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.153.13.i
  br i1 %niter.ncmp.1.i, label %B166.loopexit.unr-lcssa.i, label %B62.i112

B166.loopexit.unr-lcssa.i:                        ; preds = %B162.1.i
  %43 = and i64 %.58.i, 1
  %lcmp.mod.not.i = icmp eq i64 %43, 0
  %"$phi162.1.2.1.1.not.i" = xor i1 %"$phi162.1.2.1.1.i", true
  %brmerge.i = select i1 %lcmp.mod.not.i, i1 true, i1 %"$phi162.1.2.1.1.not.i"
  %"$phi162.1.2.1.1.mux.i" = select i1 %lcmp.mod.not.i, i1 %"$phi162.1.2.1.1.i", i1 false
  br i1 %brmerge.i, label %phases.constants_fit.27, label %B68.epil.i

B68.epil.i:                                       ; preds = %B166.loopexit.unr-lcssa.i, %B62.lr.ph.i
  %.1469597.epil.init6.i = phi i64 [ %unroll_iter.i, %B166.loopexit.unr-lcssa.i ], [ 0, %B62.lr.ph.i ]
  %sunkaddr329 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.epil.i = load i64, ptr %sunkaddr329, align 8, !noalias !139
  %.220.epil.i = add nsw i64 %.218.epil.i, %.1469597.epil.init6.i
  %.237.epil.i = icmp slt i64 %.220.epil.i, 0
  %.238.epil.i = select i1 %.237.epil.i, i64 %arg.frame.5.0, i64 0
  %.idx.epil.i = shl i64 %.220.epil.i, 7
  %44 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.epil.i
  %.252.epil.i = getelementptr double, ptr %44, i64 %.238.epil.i
  %.253.epil.i = load double, ptr %.252.epil.i, align 8, !noalias !139
  %.261.le.epil.i = fsub double %.253.epil.i, %.253.epil.i
  %.262.le.epil.i = fcmp ord double %.261.le.epil.i, 0.000000e+00
  br label %phases.constants_fit.27

phases.constants_fit.27: ; preds = %B68.epil.i, %B166.loopexit.unr-lcssa.i
  %"$phi162.1.2.1.lcssa.i" = phi i1 [ %"$phi162.1.2.1.1.mux.i", %B166.loopexit.unr-lcssa.i ], [ %.262.le.epil.i, %B68.epil.i ]
  %"$phi162.1.2.1.lcssa.i.fr" = freeze i1 %"$phi162.1.2.1.lcssa.i"
  %spec.select = select i1 %"$phi162.1.2.1.lcssa.i.fr", i64 %status.5.5.us, i64 4
  br label %B2254

B1732:                                            ; preds = %B1732.preheader, %B1732
  %lsr.iv284 = phi i64 [ %lsr.iv282, %B1732.preheader ], [ %lsr.iv.next285, %B1732 ]
  %.217512531255 = phi i64 [ %.2182.1, %B1732 ], [ 0, %B1732.preheader ]
  %45 = add i64 %lsr.iv284, -16
  %.2225 = icmp slt i64 %45, 0
  %.2226 = select i1 %.2225, i64 %arg.frame.5.0, i64 0
  %46 = shl i64 %.2226, 3
  %scevgep297 = getelementptr i8, ptr %arg.frame.4, i64 %46
  %47 = shl i64 %lsr.iv284, 3
  %scevgep298 = getelementptr i8, ptr %scevgep297, i64 %47
  %scevgep299 = getelementptr i8, ptr %scevgep298, i64 -128
  %.2241 = load double, ptr %scevgep299, align 8
  %48 = add i64 %lsr.iv295, %.217512531255
  %.2265 = icmp slt i64 %48, 0
  %.2266 = select i1 %.2265, i64 %arg.outputs.5.0, i64 0
  %49 = shl i64 %.2266, 3
  %scevgep300 = getelementptr i8, ptr %lsr.iv290, i64 %49
  %50 = shl i64 %.217512531255, 3
  %scevgep301 = getelementptr i8, ptr %scevgep300, i64 %50
  store double %.2241, ptr %scevgep301, align 8
  %.2182.1 = add nuw i64 %.217512531255, 2
  %.2225.1 = icmp slt i64 %lsr.iv284, 0
  %.2226.1 = select i1 %.2225.1, i64 %arg.frame.5.0, i64 0
  %51 = shl i64 %.2226.1, 3
  %scevgep281 = getelementptr i8, ptr %arg.frame.4, i64 %51
  %52 = shl i64 %lsr.iv284, 3
  %scevgep286 = getelementptr i8, ptr %scevgep281, i64 %52
  %.2241.1 = load double, ptr %scevgep286, align 8
  %53 = add i64 %lsr.iv295, %.217512531255
  %54 = add i64 %53, 1
  %.2265.1 = icmp slt i64 %54, 0
  %.2266.1 = select i1 %.2265.1, i64 %arg.outputs.5.0, i64 0
  %55 = shl i64 %.2266.1, 3
  %scevgep292 = getelementptr i8, ptr %lsr.iv290, i64 %55
  %56 = shl i64 %.217512531255, 3
  %scevgep293 = getelementptr i8, ptr %scevgep292, i64 %56
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 8
  store double %.2241.1, ptr %scevgep294, align 8
  %lsr.iv.next285 = add i64 %lsr.iv284, 32
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.2182.1
  br i1 %niter.ncmp.1, label %B1816.loopexit.unr-lcssa, label %B1732

B1816.loopexit.unr-lcssa:                         ; preds = %B1732
  %57 = and i64 %arg.wide, 1
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %B1816, label %B1732.epil.preheader

B1732.epil.preheader:                             ; preds = %B1732.lr.ph, %B1816.loopexit.unr-lcssa
  %.217512531255.epil.init = phi i64 [ 0, %B1732.lr.ph ], [ %.2182.1, %B1816.loopexit.unr-lcssa ]
  %.2207.epil = shl nsw i64 %.217512531255.epil.init, 4
  %.2211.epil = add i64 %.2209, %.2207.epil
  %.2225.epil = icmp slt i64 %.2211.epil, 0
  %.2226.epil = select i1 %.2225.epil, i64 %arg.frame.5.0, i64 0
  %59 = getelementptr double, ptr %arg.frame.4, i64 %.2211.epil
  %.2240.epil = getelementptr double, ptr %59, i64 %.2226.epil
  %.2241.epil = load double, ptr %.2240.epil, align 8
  %.2251.epil = add nsw i64 %.217512531255.epil.init, %.2250
  %.2265.epil = icmp slt i64 %.2251.epil, 0
  %.2266.epil = select i1 %.2265.epil, i64 %arg.outputs.5.0, i64 0
  %60 = getelementptr double, ptr %arg.outputs.4, i64 %.2251.epil
  %.2280.epil = getelementptr double, ptr %60, i64 %.2266.epil
  store double %.2241.epil, ptr %.2280.epil, align 8
  br label %B1816

B1816:                                            ; preds = %B1698.endif, %B1732.epil.preheader, %B1816.loopexit.unr-lcssa
  br i1 %brmerge, label %B1958, label %B1852.lr.ph

B1852:                                            ; preds = %B1852.preheader, %B1852
  %lsr.iv302 = phi i64 [ 1, %B1852.preheader ], [ %lsr.iv.next303, %B1852 ]
  %sunkaddr330 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.2437 = load i64, ptr %sunkaddr330, align 8
  %61 = add i64 %lsr.iv302, %.2437
  %62 = add i64 %61, -1
  %.2439 = shl nsw i64 %62, 4
  %.2441 = add nsw i64 %.2439, %.205412681282
  %.2455 = icmp slt i64 %.2441, 0
  %.2456 = select i1 %.2455, i64 %arg.frame.5.0, i64 0
  %63 = getelementptr double, ptr %arg.frame.4, i64 %.2441
  %.2470 = getelementptr double, ptr %63, i64 %.2456
  %.2471 = load double, ptr %.2470, align 8
  %64 = add i64 %lsr.iv309, %lsr.iv302
  %65 = add i64 %64, -1
  %.2495 = icmp slt i64 %65, 0
  %.2496 = select i1 %.2495, i64 %arg.states.5.0, i64 0
  %66 = shl i64 %.2496, 3
  %scevgep311 = getelementptr i8, ptr %lsr.iv305, i64 %66
  %67 = shl i64 %lsr.iv302, 3
  %scevgep312 = getelementptr i8, ptr %scevgep311, i64 %67
  %scevgep313 = getelementptr i8, ptr %scevgep312, i64 -8
  store double %.2471, ptr %scevgep313, align 8
  %.2437.1 = load i64, ptr %sunkaddr330, align 8
  %68 = add i64 %lsr.iv302, %.2437.1
  %.2439.1 = shl nsw i64 %68, 4
  %.2441.1 = add nsw i64 %.2439.1, %.205412681282
  %.2455.1 = icmp slt i64 %.2441.1, 0
  %.2456.1 = select i1 %.2455.1, i64 %arg.frame.5.0, i64 0
  %69 = getelementptr double, ptr %arg.frame.4, i64 %.2441.1
  %.2470.1 = getelementptr double, ptr %69, i64 %.2456.1
  %.2471.1 = load double, ptr %.2470.1, align 8
  %70 = add i64 %lsr.iv309, %lsr.iv302
  %.2495.1 = icmp slt i64 %70, 0
  %.2496.1 = select i1 %.2495.1, i64 %arg.states.5.0, i64 0
  %71 = shl i64 %.2496.1, 3
  %scevgep307 = getelementptr i8, ptr %lsr.iv305, i64 %71
  %72 = shl i64 %lsr.iv302, 3
  %scevgep308 = getelementptr i8, ptr %scevgep307, i64 %72
  store double %.2471.1, ptr %scevgep308, align 8
  %lsr.iv.next303 = add nuw i64 %lsr.iv302, 2
  %73 = add i64 %6, %lsr.iv.next303
  %niter248.ncmp.1 = icmp eq i64 %73, 1
  br i1 %niter248.ncmp.1, label %B1958.loopexit.unr-lcssa, label %B1852

B1958.loopexit.unr-lcssa:                         ; preds = %B1852
  %74 = and i64 %.108, 1
  %75 = icmp eq i64 %74, 0
  %76 = add i64 %lsr.iv.next303, -1
  br i1 %75, label %B1958, label %B1852.epil.preheader

B1852.epil.preheader:                             ; preds = %B1852.lr.ph, %B1958.loopexit.unr-lcssa
  %.237612611263.epil.init = phi i64 [ 0, %B1852.lr.ph ], [ %76, %B1958.loopexit.unr-lcssa ]
  %sunkaddr331 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.2437.epil = load i64, ptr %sunkaddr331, align 8
  %.2438.epil = add nsw i64 %.2437.epil, %.237612611263.epil.init
  %.2439.epil = shl nsw i64 %.2438.epil, 4
  %.2441.epil = add nsw i64 %.2439.epil, %.205412681282
  %.2455.epil = icmp slt i64 %.2441.epil, 0
  %.2456.epil = select i1 %.2455.epil, i64 %arg.frame.5.0, i64 0
  %77 = getelementptr double, ptr %arg.frame.4, i64 %.2441.epil
  %.2470.epil = getelementptr double, ptr %77, i64 %.2456.epil
  %.2471.epil = load double, ptr %.2470.epil, align 8
  %.2481.epil = add nsw i64 %.237612611263.epil.init, %.2480
  %.2495.epil = icmp slt i64 %.2481.epil, 0
  %.2496.epil = select i1 %.2495.epil, i64 %arg.states.5.0, i64 0
  %78 = getelementptr double, ptr %arg.states.4, i64 %.2481.epil
  %.2510.epil = getelementptr double, ptr %78, i64 %.2496.epil
  store double %.2471.epil, ptr %.2510.epil, align 8
  br label %B1958

B1958:                                            ; preds = %B1852.epil.preheader, %B1958.loopexit.unr-lcssa, %B1816
  %lsr.iv.next283 = add i64 %lsr.iv282, 1
  %scevgep291 = getelementptr i8, ptr %lsr.iv290, i64 %1
  %lsr.iv.next296 = add i64 %lsr.iv295, %arg.wide
  %scevgep306 = getelementptr i8, ptr %lsr.iv305, i64 %2
  %lsr.iv.next310 = add i64 %lsr.iv309, %.108
  %exitcond1989.not = icmp eq i64 %.2061, %filled.3.411101997
  br i1 %exitcond1989.not, label %B1960, label %B1698.endif

B1960:                                            ; preds = %B1666.endif, %B1958
  %.2530 = add nsw i64 %filled.3.411101997, %k.5.2
  br i1 %"$phi1132.1.3.31998", label %B1974.endif, label %B2188

B2006:                                            ; preds = %B2006.preheader, %B2006
  %.262812921294 = phi i64 [ %.2635, %B2006 ], [ 0, %B2006.preheader ]
  %.2635 = add nuw nsw i64 %.262812921294, 1
  %sunkaddr332 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.2689 = load i64, ptr %sunkaddr332, align 8
  %79 = add i64 %.262812921294, %.2689
  %.2691 = shl nsw i64 %79, 4
  %.2693 = add nsw i64 %.2691, %filled.3.411101997
  %.2707 = icmp slt i64 %.2693, 0
  %.2708 = select i1 %.2707, i64 %arg.frame.5.0, i64 0
  %80 = getelementptr double, ptr %arg.frame.4, i64 %.2693
  %.2722 = getelementptr double, ptr %80, i64 %.2708
  %.2723 = load double, ptr %.2722, align 8
  %.2753 = load i64, ptr %arg.meta.4, align 8
  %81 = add i64 %.262812921294, %.2753
  %.2769 = icmp slt i64 %81, 0
  %.2770 = select i1 %.2769, i64 %arg.frame.5.0, i64 0
  %.idx1150 = shl i64 %81, 7
  %82 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1150
  %.2784 = getelementptr double, ptr %82, i64 %.2770
  store double %.2723, ptr %.2784, align 8
  %exitcond1990.not = icmp eq i64 %.108, %.2635
  br i1 %exitcond1990.not, label %B2126, label %B2006

B2126:                                            ; preds = %B1974.endif, %B2006
  store i64 0, ptr %.2800, align 8
  %.2810 = call i32 @phases.next_phase.26(ptr nonnull %.2800, ptr nonnull %excinfo.10, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %"$phi808.1.2.3", i64 %j.3.2, i64 %.628)
  %.2820 = load i64, ptr %.2800, align 8
  %cond181 = icmp eq i32 %.2810, 0
  br i1 %cond181, label %B2188, label %B2126.if.if, !prof !0

B2188:                                            ; preds = %B2126, %B1960
  %j.4.4 = phi i64 [ %j.3.2, %B1960 ], [ %.2820, %B2126 ]
  %sunkaddr333 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i114 = load i64, ptr %sunkaddr333, align 8, !noalias !142
  %.63.not.i115 = icmp slt i64 %.2530, %.61.i114
  br i1 %.63.not.i115, label %B62.i117, label %B2254

B62.i117:                                         ; preds = %B2188
  %sunkaddr334 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i119 = load i64, ptr %sunkaddr334, align 8, !noalias !142
  %sunkaddr335 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i121 = load i64, ptr %sunkaddr335, align 8, !noalias !142
  %.138.i122 = mul nsw i64 %.134.i121, %.29814001615
  %.141.i123 = add i64 %.104.i119, %.2530
  %.143.i124 = add i64 %.141.i123, %.138.i122
  %.159.i125 = icmp slt i64 %.143.i124, 0
  %.160.i126 = select i1 %.159.i125, i64 %arg.tables.5.0, i64 0
  %83 = getelementptr double, ptr %arg.tables.4, i64 %.143.i124
  %.174.i127 = getelementptr double, ptr %83, i64 %.160.i126
  %.175.i128 = load double, ptr %.174.i127, align 8, !noalias !142
  %.2906 = fcmp ueq double %.175.i128, 0x7FF0000000000000
  br i1 %.2906, label %B2254, label %B702

B2254:                                            ; preds = %B62.i117, %B2188, %phases.constants_fit.27, %B1612, %B62.i59, %B636
  %k.6.3 = phi i64 [ %k.5.2, %B1612 ], [ %k.4.3, %B636 ], [ %k.4.3, %B62.i59 ], [ %k.5.2, %phases.constants_fit.27 ], [ %.2530, %B2188 ], [ %.2530, %B62.i117 ]
  %status.7.3 = phi i64 [ %status.5.5.us, %B1612 ], [ 0, %B636 ], [ 0, %B62.i59 ], [ %spec.select, %phases.constants_fit.27 ], [ 0, %B2188 ], [ 0, %B62.i117 ]
  %.2949 = icmp slt i64 %.365, 0
  %.2950 = select i1 %.2949, i64 %arg.meta.5.0, i64 0
  %.2964 = getelementptr i64, ptr %7, i64 %.2950
  store i64 %k.6.3, ptr %.2964, align 8
  %sunkaddr336 = mul i64 %.385, 8
  %sunkaddr337 = getelementptr i8, ptr %7, i64 %sunkaddr336
  %sunkaddr338 = getelementptr i8, ptr %sunkaddr337, i64 8
  store i64 %status.7.3, ptr %sunkaddr338, align 8
  %.3004 = icmp sgt i64 %k.6.3, 0
  br i1 %.3004, label %B2320, label %B2362

B2320:                                            ; preds = %B2254
  %sunkaddr339 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i133 = load i64, ptr %sunkaddr339, align 8, !noalias !145
  %.63.not.i134.not = icmp sgt i64 %k.6.3, %.61.i133
  br i1 %.63.not.i134.not, label %B2414, label %B62.i136

B62.i136:                                         ; preds = %B2320
  %.3008 = add nsw i64 %k.6.3, -1
  %sunkaddr340 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i138 = load i64, ptr %sunkaddr340, align 8, !noalias !145
  %sunkaddr341 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i140 = load i64, ptr %sunkaddr341, align 8, !noalias !145
  %.138.i141 = mul nsw i64 %.134.i140, %.29814001615
  %.141.i142 = add i64 %.3008, %.104.i138
  %.143.i143 = add i64 %.141.i142, %.138.i141
  %.159.i144 = icmp slt i64 %.143.i143, 0
  %.160.i145 = select i1 %.159.i144, i64 %arg.tables.5.0, i64 0
  %84 = getelementptr double, ptr %arg.tables.4, i64 %.143.i143
  %.174.i146 = getelementptr double, ptr %84, i64 %.160.i145
  %.175.i147 = load double, ptr %.174.i146, align 8, !noalias !145
  %.189.le.i148 = fcmp uno double %.175.i147, 0.000000e+00
  %"$phi206.0.2.0.i149" = select i1 %.189.le.i148, double 0x7FF0000000000000, double %.175.i147
  br label %B2414

B2362:                                            ; preds = %B2254
  %sunkaddr342 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.3077 = load i64, ptr %sunkaddr342, align 8
  %.3092 = icmp slt i64 %.3077, 0
  %.3093 = select i1 %.3092, i64 %arg.frame.5.0, i64 0
  %.idx1153 = shl i64 %.3077, 7
  %85 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1153
  %.3107 = getelementptr double, ptr %85, i64 %.3093
  %"$phi2414.1.2.2.in.sroa.speculate.load.B2362" = load double, ptr %.3107, align 8
  br label %B2414

B2414:                                            ; preds = %B2362, %B62.i136, %B2320
  %"$phi2414.1.2.2.in.sroa.speculated" = phi double [ %"$phi2414.1.2.2.in.sroa.speculate.load.B2362", %B2362 ], [ %"$phi206.0.2.0.i149", %B62.i136 ], [ 0x7FF0000000000000, %B2320 ]
  %86 = getelementptr double, ptr %arg.reached.4, i64 %.29814001615
  store double %"$phi2414.1.2.2.in.sroa.speculated", ptr %86, align 8
  br label %B2427

common.ret:                                       ; preds = %B2126.if.if, %B572.if.if, %B266.if.if, %B2426
  %common.ret.op = phi i32 [ 0, %B2426 ], [ %.423, %B266.if.if ], [ %.760, %B572.if.if ], [ %.2810, %B2126.if.if ]
  ret i32 %common.ret.op

B2426:                                            ; preds = %B2427, %B0.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2427:                                            ; preds = %B2414, %B164
  %lsr.iv.next288 = add i64 %lsr.iv287, %.138
  %exitcond1991.not = icmp eq i64 %.305, %.209
  br i1 %exitcond1991.not, label %B2426, label %B164

B266.endif:                                       ; preds = %B266
  %sunkaddr343 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.472 = load i64, ptr %sunkaddr343, align 8
  %.487 = icmp slt i64 %.472, 0
  %.488 = select i1 %.487, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.472, 7
  %87 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.502 = getelementptr double, ptr %87, i64 %.488
  %.503 = load double, ptr %.502, align 8
  %sunkaddr344 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.533 = load i64, ptr %sunkaddr344, align 8
  %.535 = add nsw i64 %.533, %.29814001615
  %.549 = icmp slt i64 %.535, 0
  %.550 = select i1 %.549, i64 %arg.meta.5.0, i64 0
  %88 = getelementptr i64, ptr %arg.meta.4, i64 %.535
  %.564 = getelementptr i64, ptr %88, i64 %.550
  %.565 = load i64, ptr %.564, align 8
  %.612 = icmp slt i64 %.535, -1
  %.613 = select i1 %.612, i64 %arg.meta.5.0, i64 0
  %89 = getelementptr i8, ptr %88, i64 8
  %.627 = getelementptr i64, ptr %89, i64 %.613
  %.628 = load i64, ptr %.627, align 8
  %sunkaddr345 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.61.i152 = load i64, ptr %sunkaddr345, align 8, !noalias !148
  %.63.i = icmp slt i64 %.61.i152, 1
  br i1 %.63.i, label %B266.endif.endif, label %B62.i153

B62.i153:                                         ; preds = %B266.endif
  %sunkaddr346 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i155 = load i64, ptr %sunkaddr346, align 8, !noalias !148
  %sunkaddr347 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i157 = load i64, ptr %sunkaddr347, align 8, !noalias !148
  %.138.i158 = mul nsw i64 %.134.i157, %.29814001615
  %.141.i159 = add nsw i64 %.138.i158, %.104.i155
  %.159.i160 = icmp slt i64 %.141.i159, 0
  %.160.i161 = select i1 %.159.i160, i64 %arg.tables.5.0, i64 0
  %90 = getelementptr double, ptr %arg.tables.4, i64 %.141.i159
  %.174.i162 = getelementptr double, ptr %90, i64 %.160.i161
  %.175.i163 = load double, ptr %.174.i162, align 8, !noalias !148
  %.189.le.i164 = fcmp uno double %.175.i163, 0.000000e+00
  %"$phi206.0.2.0.i165" = select i1 %.189.le.i164, double 0x7FF0000000000000, double %.175.i163
  br label %B266.endif.endif

B266.if.if:                                       ; preds = %B266
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B266.endif.endif:                                 ; preds = %B62.i153, %B266.endif
  %storemerge.i166 = phi double [ %"$phi206.0.2.0.i165", %B62.i153 ], [ 0x7FF0000000000000, %B266.endif ]
  %.690 = fcmp olt double %storemerge.i166, %.503
  br i1 %.690, label %B518.preheader, label %B572

B518.preheader:                                   ; preds = %B266.endif.endif
  br label %B518

B518.endif:                                       ; preds = %B62.i, %B518
  %storemerge.i = phi double [ %"$phi206.0.2.0.i", %B62.i ], [ 0x7FF0000000000000, %B518 ]
  %.731 = fcmp olt double %storemerge.i, %.503
  %lsr.iv.next = add nuw i64 %lsr.iv, 1
  br i1 %.731, label %B518, label %B572.loopexit

B572.if.if:                                       ; preds = %B572
  %.768 = icmp sgt i32 %.760, 0
  %.761 = load ptr, ptr %excinfo.4, align 8
  %.769 = select i1 %.768, ptr %.761, ptr undef
  store ptr %.769, ptr %excinfo, align 8
  br label %common.ret

B702.preheader:                                   ; preds = %B62.i59
  %.1847 = icmp slt i64 %.365, -2
  %.1848 = select i1 %.1847, i64 %arg.meta.5.0, i64 0
  %.2244 = mul nsw i64 %.29814001615, %.138
  br label %B702

B836.endif:                                       ; preds = %B836
  %sunkaddr348 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.104.i80 = load i64, ptr %sunkaddr348, align 8, !noalias !136
  %sunkaddr349 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.134.i82 = load i64, ptr %sunkaddr349, align 8, !noalias !136
  %91 = mul nsw i64 %.29814001615, %.134.i82
  %92 = add i64 %.104.i80, %91
  %93 = add i64 %k.5.2, %filled.2.3
  %94 = add i64 %93, %92
  %.159.i86 = icmp slt i64 %94, 0
  %.160.i87 = select i1 %.159.i86, i64 %arg.tables.5.0, i64 0
  %95 = getelementptr double, ptr %arg.tables.4, i64 %94
  %.174.i88 = getelementptr double, ptr %95, i64 %.160.i87
  %.175.i89 = load double, ptr %.174.i88, align 8, !noalias !136
  %.189.le.i90 = fcmp uno double %.175.i89, 0.000000e+00
  %"$phi206.0.2.0.i91" = select i1 %.189.le.i90, double 0x7FF0000000000000, double %.175.i89
  %.1019 = fcmp oge double %"$phi206.0.2.0.i91", %"$phi808.1.2.3"
  %.1022 = fcmp oeq double %"$phi206.0.2.0.i91", 0x7FF0000000000000
  %or.cond = or i1 %.1019, %.1022
  br i1 %or.cond, label %B1032, label %B924

B1132.endif:                                      ; preds = %B62.i97, %B1032, %B836
  %"$phi1132.1.3.3" = phi i1 [ %22, %B62.i97 ], [ false, %B1032 ], [ false, %B836 ]
  %.12491216.not = icmp samesign ugt i64 %filled.2.3, 15
  br i1 %.12491216.not, label %B1334.endif, label %B1178.preheader

B1178.preheader:                                  ; preds = %B1132.endif
  %xtraiter = and i64 %filled.2.3, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1178.prol.loopexit, label %B1178.prol

B1178.prol:                                       ; preds = %B1178.preheader
  %96 = add i64 %filled.2.3, 1
  %sunkaddr350 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre.prol = load i64, ptr %sunkaddr350, align 8
  br i1 %"$phi1132.1.3.3", label %B1280.prol, label %B1188.endif.prol

B1188.endif.prol:                                 ; preds = %B1178.prol
  %.1372.prol = icmp slt i64 %.1421.pre.prol, 0
  %.1373.prol = select i1 %.1372.prol, i64 %arg.frame.5.0, i64 0
  %97 = shl i64 %.1421.pre.prol, 7
  %98 = shl i64 %.1373.prol, 3
  %99 = add i64 %97, %98
  %umin264 = call i64 @llvm.umin.i64(i64 %filled.2.3, i64 1)
  %100 = mul nuw nsw i64 %umin264, -8
  %scevgep265 = getelementptr i8, ptr %arg.frame.4, i64 %100
  %scevgep266 = getelementptr i8, ptr %scevgep265, i64 %99
  %101 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep267 = getelementptr i8, ptr %scevgep266, i64 %101
  %.1388.prol = load double, ptr %scevgep267, align 8
  br label %B1280.prol

B1280.prol:                                       ; preds = %B1188.endif.prol, %B1178.prol
  %"$phi1280.2.2.4.prol" = phi double [ %.1388.prol, %B1188.endif.prol ], [ %"$phi808.1.2.3", %B1178.prol ]
  %.1441.prol = icmp slt i64 %.1421.pre.prol, 0
  %.1442.prol = select i1 %.1441.prol, i64 %arg.frame.5.0, i64 0
  %102 = shl i64 %.1421.pre.prol, 7
  %103 = shl i64 %.1442.prol, 3
  %104 = add i64 %102, %103
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %104
  %105 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep260 = getelementptr i8, ptr %scevgep, i64 %105
  store double %"$phi1280.2.2.4.prol", ptr %scevgep260, align 8
  br label %B1178.prol.loopexit

B1178.prol.loopexit:                              ; preds = %B1280.prol, %B1178.preheader
  %.125512151217.unr = phi i64 [ %96, %B1280.prol ], [ %filled.2.3, %B1178.preheader ]
  %106 = icmp eq i64 %filled.2.3, 15
  br i1 %106, label %B1334.endif, label %B1178.preheader.new

B1178.preheader.new:                              ; preds = %B1178.prol.loopexit
  %umin = call i64 @llvm.umin.i64(i64 %filled.2.3, i64 1)
  %107 = mul nuw nsw i64 %umin, -8
  %scevgep261 = getelementptr i8, ptr %arg.frame.4, i64 %107
  br label %B1178

B1188.endif:                                      ; preds = %B1178
  %.1372 = icmp slt i64 %.1421.pre, 0
  %.1373 = select i1 %.1372, i64 %arg.frame.5.0, i64 0
  %108 = shl i64 %.1421.pre, 7
  %109 = shl i64 %.1373, 3
  %110 = add i64 %108, %109
  %scevgep268 = getelementptr i8, ptr %scevgep261, i64 %110
  %sunkaddr351 = mul i64 %filled.2.3, 8
  %sunkaddr352 = getelementptr i8, ptr %scevgep268, i64 %sunkaddr351
  %.1388 = load double, ptr %sunkaddr352, align 8
  br label %B1280

B1334.endif:                                      ; preds = %B1178.prol.loopexit, %B1132.endif, %B1280.1, %B924
  %"$phi1132.1.3.31998" = phi i1 [ %"$phi1132.1.3.3", %B1132.endif ], [ %"$phi1132.1.3.3", %B1280.1 ], [ %"$phi1132.1.3.3", %B1178.prol.loopexit ], [ false, %B924 ]
  %filled.3.411101997 = phi i64 [ %filled.2.3, %B1132.endif ], [ %filled.2.3, %B1280.1 ], [ %filled.2.3, %B1178.prol.loopexit ], [ 16, %B924 ]
  %111 = icmp slt i64 %.108, 1
  %112 = inttoptr i64 %arg.code to ptr
  tail call void %112(ptr %arg.frame.4, ptr %.1481)
  %.1486 = zext i1 %"$phi1132.1.3.31998" to i64
  %.1487 = add nuw nsw i64 %filled.3.411101997, %.1486
  %.15671236.not = icmp eq i64 %.1487, 0
  %brmerge2053 = select i1 %.15671236.not, i1 true, i1 %111
  br i1 %brmerge2053, label %B1666.endif, label %B1406.endif.us.preheader

B1406.endif.us.preheader:                         ; preds = %B1334.endif
  br label %B1406.endif.us

B1406.endif.us:                                   ; preds = %B1438.B1404.loopexit_crit_edge.us, %B1406.endif.us.preheader
  %status.3.31239.us = phi i64 [ %status.5.5.us, %B1438.B1404.loopexit_crit_edge.us ], [ 0, %B1406.endif.us.preheader ]
  %.157312311237.us = phi i64 [ %.1580.us, %B1438.B1404.loopexit_crit_edge.us ], [ 0, %B1406.endif.us.preheader ]
  br label %B1440.us

B1440.us:                                         ; preds = %B1586.us, %B1406.endif.us
  %status.4.41225.us = phi i64 [ %status.3.31239.us, %B1406.endif.us ], [ %status.5.5.us, %B1586.us ]
  %.170012211223.us = phi i64 [ 0, %B1406.endif.us ], [ %.1707.us, %B1586.us ]
  %.1707.us = add nuw nsw i64 %.170012211223.us, 1
  %sunkaddr353 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1770.us = load i64, ptr %sunkaddr353, align 8
  %113 = add i64 %.170012211223.us, %.1770.us
  %.1773.us = shl nsw i64 %113, 4
  %.1775.us = add nsw i64 %.1773.us, %.157312311237.us
  %.1789.us = icmp slt i64 %.1775.us, 0
  %.1790.us = select i1 %.1789.us, i64 %arg.frame.5.0, i64 0
  %114 = getelementptr double, ptr %arg.frame.4, i64 %.1775.us
  %.1804.us = getelementptr double, ptr %114, i64 %.1790.us
  %.1805.us = load double, ptr %.1804.us, align 8
  %.1813.le.us = fsub double %.1805.us, %.1805.us
  %.1814.le.us = fcmp ord double %.1813.le.us, 0.000000e+00
  br i1 %.1814.le.us, label %B1586.us, label %B1544.us

B1544.us:                                         ; preds = %B1440.us
  %sunkaddr354 = mul i64 %.1848, 8
  %sunkaddr355 = getelementptr i8, ptr %7, i64 %sunkaddr354
  %sunkaddr356 = getelementptr i8, ptr %sunkaddr355, i64 16
  store i64 %.170012211223.us, ptr %sunkaddr356, align 8
  br label %B1586.us

B1586.us:                                         ; preds = %B1544.us, %B1440.us
  %status.5.5.us = phi i64 [ %status.4.41225.us, %B1440.us ], [ 3, %B1544.us ]
  %exitcond1985.not = icmp eq i64 %.108, %.1707.us
  br i1 %exitcond1985.not, label %B1438.B1404.loopexit_crit_edge.us, label %B1440.us

B1438.B1404.loopexit_crit_edge.us:                ; preds = %B1586.us
  %.1580.us = add nuw nsw i64 %.157312311237.us, 1
  %exitcond1986.not = icmp eq i64 %.1580.us, %.1487
  br i1 %exitcond1986.not, label %B1590, label %B1406.endif.us

B1666.endif:                                      ; preds = %B1334.endif, %B1590
  %.20481279.not = icmp eq i64 %filled.3.411101997, 0
  br i1 %.20481279.not, label %B1960, label %B1698.endif.lr.ph

B1698.endif.lr.ph:                                ; preds = %B1666.endif
  %invariant.op1290 = add i64 %k.5.2, %.2244
  %115 = add i64 %lsr.iv287, %k.5.2
  %116 = mul i64 %1, %115
  %scevgep289 = getelementptr i8, ptr %arg.outputs.4, i64 %116
  %117 = mul i64 %arg.wide, %115
  %118 = mul i64 %2, %115
  %scevgep304 = getelementptr i8, ptr %arg.states.4, i64 %118
  %119 = mul i64 %.108, %115
  br label %B1698.endif

B1698.endif:                                      ; preds = %B1698.endif.lr.ph, %B1958
  %lsr.iv309 = phi i64 [ %119, %B1698.endif.lr.ph ], [ %lsr.iv.next310, %B1958 ]
  %lsr.iv305 = phi ptr [ %scevgep304, %B1698.endif.lr.ph ], [ %scevgep306, %B1958 ]
  %lsr.iv295 = phi i64 [ %117, %B1698.endif.lr.ph ], [ %lsr.iv.next296, %B1958 ]
  %lsr.iv290 = phi ptr [ %scevgep289, %B1698.endif.lr.ph ], [ %scevgep291, %B1958 ]
  %lsr.iv282 = phi i64 [ %0, %B1698.endif.lr.ph ], [ %lsr.iv.next283, %B1958 ]
  %.205412681282 = phi i64 [ 0, %B1698.endif.lr.ph ], [ %.2061, %B1958 ]
  %120 = icmp slt i64 %arg.wide, 1
  %.2061 = add nuw nsw i64 %.205412681282, 1
  br i1 %120, label %B1816, label %B1732.lr.ph

B1732.lr.ph:                                      ; preds = %B1698.endif
  %121 = icmp eq i64 %arg.wide, 1
  %.2209 = add nuw nsw i64 %.205412681282, %.176
  %.2248.reass.reass = add i64 %.205412681282, %invariant.op1290
  %.2250 = mul nsw i64 %.2248.reass.reass, %arg.wide
  br i1 %121, label %B1732.epil.preheader, label %B1732.preheader

B1732.preheader:                                  ; preds = %B1732.lr.ph
  br label %B1732

B1852.lr.ph:                                      ; preds = %B1816
  %122 = icmp eq i64 %.108, 1
  %.2478.reass.reass = add i64 %.205412681282, %invariant.op1290
  %.2480 = mul nsw i64 %.2478.reass.reass, %.108
  br i1 %122, label %B1852.epil.preheader, label %B1852.preheader

B1852.preheader:                                  ; preds = %B1852.lr.ph
  br label %B1852

B1974.endif:                                      ; preds = %B1960
  %123 = icmp slt i64 %.108, 1
  br i1 %123, label %B2126, label %B2006.preheader

B2006.preheader:                                  ; preds = %B1974.endif
  br label %B2006

B2126.if.if:                                      ; preds = %B2126
  %.2818 = icmp sgt i32 %.2810, 0
  %.2811 = load ptr, ptr %excinfo.10, align 8
  %.2819 = select i1 %.2818, ptr %.2811, ptr undef
  store ptr %.2819, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef range(i32 -1, -2) i32 @phases.begin_exact.25(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.s) local_unnamed_addr #3 {
B0.endif:
  %.68 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.69 = load i64, ptr %.68, align 8
  %.98 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.99 = load i64, ptr %.98, align 8
  %.101 = mul i64 %.99, %arg.s
  %.136 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.137 = load i64, ptr %.136, align 8
  %.153 = icmp slt i64 %.137, 0
  %.154 = select i1 %.153, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.137, 7
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 16
  %.168 = getelementptr double, ptr %1, i64 %.154
  %.169 = load double, ptr %.168, align 8
  %.255542.not = icmp slt i64 %.69, 1
  br i1 %.255542.not, label %B248.endif, label %B162.backedge.preheader

B162.backedge.preheader:                          ; preds = %B0.endif
  %2 = shl i64 %.101, 3
  %scevgep112 = getelementptr i8, ptr %arg.tables.4, i64 %2
  %3 = shl i64 %arg.tables.5.0, 3
  br label %B162.backedge

B162.backedge:                                    ; preds = %B162.backedge, %B162.backedge.preheader
  %.261541543 = phi i64 [ %.268, %B162.backedge ], [ 0, %B162.backedge.preheader ]
  %.323 = load i64, ptr %arg.meta.4, align 8
  %4 = add i64 %.261541543, %.323
  %5 = add i64 %.101, %.261541543
  %.340 = icmp slt i64 %5, 0
  %6 = select i1 %.340, i64 %3, i64 0
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 %6
  %7 = shl i64 %.261541543, 3
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 %7
  %.356 = load double, ptr %scevgep114, align 8
  %.157.i = icmp slt i64 %4, 0
  %.158.i = select i1 %.157.i, i64 %arg.frame.5.0, i64 0
  %.idx.i = shl i64 %4, 7
  %8 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i
  %.172.i = getelementptr double, ptr %8, i64 %.158.i
  store double %.356, ptr %.172.i, align 8, !noalias !151
  %9 = getelementptr i8, ptr %8, i64 8
  %.172.1.i = getelementptr double, ptr %9, i64 %.158.i
  store double %.356, ptr %.172.1.i, align 8, !noalias !151
  %10 = getelementptr i8, ptr %8, i64 16
  %.172.2.i = getelementptr double, ptr %10, i64 %.158.i
  store double %.356, ptr %.172.2.i, align 8, !noalias !151
  %11 = getelementptr i8, ptr %8, i64 24
  %.172.3.i = getelementptr double, ptr %11, i64 %.158.i
  store double %.356, ptr %.172.3.i, align 8, !noalias !151
  %12 = getelementptr i8, ptr %8, i64 32
  %.172.4.i = getelementptr double, ptr %12, i64 %.158.i
  store double %.356, ptr %.172.4.i, align 8, !noalias !151
  %13 = getelementptr i8, ptr %8, i64 40
  %.172.5.i = getelementptr double, ptr %13, i64 %.158.i
  store double %.356, ptr %.172.5.i, align 8, !noalias !151
  %14 = getelementptr i8, ptr %8, i64 48
  %.172.6.i = getelementptr double, ptr %14, i64 %.158.i
  store double %.356, ptr %.172.6.i, align 8, !noalias !151
  %15 = getelementptr i8, ptr %8, i64 56
  %.172.7.i = getelementptr double, ptr %15, i64 %.158.i
  store double %.356, ptr %.172.7.i, align 8, !noalias !151
  %16 = getelementptr i8, ptr %8, i64 64
  %.172.8.i = getelementptr double, ptr %16, i64 %.158.i
  store double %.356, ptr %.172.8.i, align 8, !noalias !151
  %17 = getelementptr i8, ptr %8, i64 72
  %.172.9.i = getelementptr double, ptr %17, i64 %.158.i
  store double %.356, ptr %.172.9.i, align 8, !noalias !151
  %18 = getelementptr i8, ptr %8, i64 80
  %.172.10.i = getelementptr double, ptr %18, i64 %.158.i
  store double %.356, ptr %.172.10.i, align 8, !noalias !151
  %19 = getelementptr i8, ptr %8, i64 88
  %.172.11.i = getelementptr double, ptr %19, i64 %.158.i
  store double %.356, ptr %.172.11.i, align 8, !noalias !151
  %20 = getelementptr i8, ptr %8, i64 96
  %.172.12.i = getelementptr double, ptr %20, i64 %.158.i
  store double %.356, ptr %.172.12.i, align 8, !noalias !151
  %21 = getelementptr i8, ptr %8, i64 104
  %.172.13.i = getelementptr double, ptr %21, i64 %.158.i
  store double %.356, ptr %.172.13.i, align 8, !noalias !151
  %22 = getelementptr i8, ptr %8, i64 112
  %.172.14.i = getelementptr double, ptr %22, i64 %.158.i
  store double %.356, ptr %.172.14.i, align 8, !noalias !151
  %23 = getelementptr i8, ptr %8, i64 120
  %.172.15.i = getelementptr double, ptr %23, i64 %.158.i
  store double %.356, ptr %.172.15.i, align 8, !noalias !151
  %.268 = add nuw nsw i64 %.261541543, 1
  %exitcond.not = icmp eq i64 %.69, %.268
  br i1 %exitcond.not, label %B248.endif, label %B162.backedge

B300.backedge:                                    ; preds = %B302.lr.ph, %B300.backedge
  %.504547549 = phi i64 [ 0, %B302.lr.ph ], [ %.511, %B300.backedge ]
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.566 = load i64, ptr %sunkaddr10, align 8
  %24 = add i64 %.504547549, %.566
  %25 = add i64 %.570, %.504547549
  %.585 = icmp slt i64 %25, 0
  %26 = select i1 %.585, i64 %101, i64 0
  %scevgep110 = getelementptr i8, ptr %scevgep109, i64 %26
  %27 = shl i64 %.504547549, 3
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 %27
  %.601 = load double, ptr %scevgep111, align 8
  %.157.i5 = icmp slt i64 %24, 0
  %.158.i6 = select i1 %.157.i5, i64 %arg.frame.5.0, i64 0
  %.idx.i7 = shl i64 %24, 7
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i7
  %.172.i8 = getelementptr double, ptr %28, i64 %.158.i6
  store double %.601, ptr %.172.i8, align 8, !noalias !154
  %29 = getelementptr i8, ptr %28, i64 8
  %.172.1.i9 = getelementptr double, ptr %29, i64 %.158.i6
  store double %.601, ptr %.172.1.i9, align 8, !noalias !154
  %30 = getelementptr i8, ptr %28, i64 16
  %.172.2.i10 = getelementptr double, ptr %30, i64 %.158.i6
  store double %.601, ptr %.172.2.i10, align 8, !noalias !154
  %31 = getelementptr i8, ptr %28, i64 24
  %.172.3.i11 = getelementptr double, ptr %31, i64 %.158.i6
  store double %.601, ptr %.172.3.i11, align 8, !noalias !154
  %32 = getelementptr i8, ptr %28, i64 32
  %.172.4.i12 = getelementptr double, ptr %32, i64 %.158.i6
  store double %.601, ptr %.172.4.i12, align 8, !noalias !154
  %33 = getelementptr i8, ptr %28, i64 40
  %.172.5.i13 = getelementptr double, ptr %33, i64 %.158.i6
  store double %.601, ptr %.172.5.i13, align 8, !noalias !154
  %34 = getelementptr i8, ptr %28, i64 48
  %.172.6.i14 = getelementptr double, ptr %34, i64 %.158.i6
  store double %.601, ptr %.172.6.i14, align 8, !noalias !154
  %35 = getelementptr i8, ptr %28, i64 56
  %.172.7.i15 = getelementptr double, ptr %35, i64 %.158.i6
  store double %.601, ptr %.172.7.i15, align 8, !noalias !154
  %36 = getelementptr i8, ptr %28, i64 64
  %.172.8.i16 = getelementptr double, ptr %36, i64 %.158.i6
  store double %.601, ptr %.172.8.i16, align 8, !noalias !154
  %37 = getelementptr i8, ptr %28, i64 72
  %.172.9.i17 = getelementptr double, ptr %37, i64 %.158.i6
  store double %.601, ptr %.172.9.i17, align 8, !noalias !154
  %38 = getelementptr i8, ptr %28, i64 80
  %.172.10.i18 = getelementptr double, ptr %38, i64 %.158.i6
  store double %.601, ptr %.172.10.i18, align 8, !noalias !154
  %39 = getelementptr i8, ptr %28, i64 88
  %.172.11.i19 = getelementptr double, ptr %39, i64 %.158.i6
  store double %.601, ptr %.172.11.i19, align 8, !noalias !154
  %40 = getelementptr i8, ptr %28, i64 96
  %.172.12.i20 = getelementptr double, ptr %40, i64 %.158.i6
  store double %.601, ptr %.172.12.i20, align 8, !noalias !154
  %41 = getelementptr i8, ptr %28, i64 104
  %.172.13.i21 = getelementptr double, ptr %41, i64 %.158.i6
  store double %.601, ptr %.172.13.i21, align 8, !noalias !154
  %42 = getelementptr i8, ptr %28, i64 112
  %.172.14.i22 = getelementptr double, ptr %42, i64 %.158.i6
  store double %.601, ptr %.172.14.i22, align 8, !noalias !154
  %43 = getelementptr i8, ptr %28, i64 120
  %.172.15.i23 = getelementptr double, ptr %43, i64 %.158.i6
  store double %.601, ptr %.172.15.i23, align 8, !noalias !154
  %.511 = add nuw nsw i64 %.504547549, 1
  %exitcond578.not = icmp eq i64 %.418, %.511
  br i1 %exitcond578.not, label %B392.endif, label %B300.backedge

B444.backedge:                                    ; preds = %B446.lr.ph, %B444.backedge
  %.749554556 = phi i64 [ 0, %B446.lr.ph ], [ %.756, %B444.backedge ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 24
  %.811 = load i64, ptr %sunkaddr, align 8
  %44 = add i64 %.749554556, %.811
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.845 = load i64, ptr %sunkaddr11, align 8
  %45 = add i64 %102, %.749554556
  %46 = add i64 %45, %.845
  %.861 = icmp slt i64 %46, 0
  %.862 = select i1 %.861, i64 %arg.tables.5.0, i64 0
  %47 = getelementptr double, ptr %arg.tables.4, i64 %46
  %.876 = getelementptr double, ptr %47, i64 %.862
  %.877 = load double, ptr %.876, align 8
  %.879 = fcmp ole double %.877, %.169
  %"$phi562.5.2.1" = select i1 %.879, double 1.000000e+00, double 0.000000e+00
  %.157.i24 = icmp slt i64 %44, 0
  %.158.i25 = select i1 %.157.i24, i64 %arg.frame.5.0, i64 0
  %.idx.i26 = shl i64 %44, 7
  %48 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i26
  %.172.i27 = getelementptr double, ptr %48, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.i27, align 8, !noalias !157
  %49 = getelementptr i8, ptr %48, i64 8
  %.172.1.i28 = getelementptr double, ptr %49, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.1.i28, align 8, !noalias !157
  %50 = getelementptr i8, ptr %48, i64 16
  %.172.2.i29 = getelementptr double, ptr %50, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.2.i29, align 8, !noalias !157
  %51 = getelementptr i8, ptr %48, i64 24
  %.172.3.i30 = getelementptr double, ptr %51, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.3.i30, align 8, !noalias !157
  %52 = getelementptr i8, ptr %48, i64 32
  %.172.4.i31 = getelementptr double, ptr %52, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.4.i31, align 8, !noalias !157
  %53 = getelementptr i8, ptr %48, i64 40
  %.172.5.i32 = getelementptr double, ptr %53, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.5.i32, align 8, !noalias !157
  %54 = getelementptr i8, ptr %48, i64 48
  %.172.6.i33 = getelementptr double, ptr %54, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.6.i33, align 8, !noalias !157
  %55 = getelementptr i8, ptr %48, i64 56
  %.172.7.i34 = getelementptr double, ptr %55, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.7.i34, align 8, !noalias !157
  %56 = getelementptr i8, ptr %48, i64 64
  %.172.8.i35 = getelementptr double, ptr %56, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.8.i35, align 8, !noalias !157
  %57 = getelementptr i8, ptr %48, i64 72
  %.172.9.i36 = getelementptr double, ptr %57, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.9.i36, align 8, !noalias !157
  %58 = getelementptr i8, ptr %48, i64 80
  %.172.10.i37 = getelementptr double, ptr %58, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.10.i37, align 8, !noalias !157
  %59 = getelementptr i8, ptr %48, i64 88
  %.172.11.i38 = getelementptr double, ptr %59, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.11.i38, align 8, !noalias !157
  %60 = getelementptr i8, ptr %48, i64 96
  %.172.12.i39 = getelementptr double, ptr %60, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.12.i39, align 8, !noalias !157
  %61 = getelementptr i8, ptr %48, i64 104
  %.172.13.i40 = getelementptr double, ptr %61, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.13.i40, align 8, !noalias !157
  %62 = getelementptr i8, ptr %48, i64 112
  %.172.14.i41 = getelementptr double, ptr %62, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.14.i41, align 8, !noalias !157
  %63 = getelementptr i8, ptr %48, i64 120
  %.172.15.i42 = getelementptr double, ptr %63, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.15.i42, align 8, !noalias !157
  %.756 = add nuw nsw i64 %.749554556, 1
  %exitcond579.not = icmp eq i64 %.663, %.756
  br i1 %exitcond579.not, label %B580.endif, label %B444.backedge

B656.backedge:                                    ; preds = %B656.backedge.preheader2, %B656.backedge
  %lsr.iv82 = phi ptr [ %scevgep83.3, %B656.backedge ], [ %lsr.iv82.unr, %B656.backedge.preheader2 ]
  %lsr.iv = phi i64 [ %lsr.iv.next.3, %B656.backedge ], [ %lsr.iv.unr, %B656.backedge.preheader2 ]
  %.1091561563 = phi i64 [ %74, %B656.backedge ], [ %.1091561563.unr, %B656.backedge.preheader2 ]
  %.157.i43 = icmp slt i64 %.1091561563, 0
  %64 = select i1 %.157.i43, i64 %106, i64 0
  %65 = add i64 %64, -64
  %scevgep7 = getelementptr i8, ptr %lsr.iv82, i64 %65
  %.1098 = add i64 %.1091561563, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %scevgep7, i8 0, i64 128, i1 false)
  %.157.i43.1 = icmp slt i64 %.1098, 0
  %66 = select i1 %.157.i43.1, i64 %106, i64 0
  %67 = add i64 %66, 64
  %scevgep6 = getelementptr i8, ptr %lsr.iv82, i64 %67
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %scevgep6, i8 0, i64 128, i1 false)
  %68 = add i64 %.1098, 1
  %.157.i43.2 = icmp slt i64 %68, 0
  %69 = select i1 %.157.i43.2, i64 %106, i64 0
  %70 = add i64 %69, 192
  %scevgep5 = getelementptr i8, ptr %lsr.iv82, i64 %70
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %scevgep5, i8 0, i64 128, i1 false)
  %71 = add i64 %68, 1
  %.157.i43.3 = icmp slt i64 %71, 0
  %72 = select i1 %.157.i43.3, i64 %106, i64 0
  %73 = add i64 %72, 320
  %scevgep4 = getelementptr i8, ptr %lsr.iv82, i64 %73
  %lsr.iv.next.3 = add i64 %lsr.iv, -4
  %scevgep83.3 = getelementptr i8, ptr %lsr.iv82, i64 512
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %scevgep4, i8 0, i64 128, i1 false)
  %.1085.3 = icmp samesign ugt i64 %lsr.iv.next.3, 1
  %74 = add i64 %71, 1
  br i1 %.1085.3, label %B656.backedge, label %B696.endif

B750:                                             ; preds = %B750.lr.ph.new, %B750
  %lsr.iv3 = phi i64 [ 6, %B750.lr.ph.new ], [ %lsr.iv.next, %B750 ]
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.1332 = load i64, ptr %sunkaddr12, align 8
  %75 = add i64 %lsr.iv3, %.1332
  %76 = add i64 %75, -1
  %.1348 = icmp slt i64 %76, 0
  %.1349 = select i1 %.1348, i64 %arg.meta.5.0, i64 0
  %77 = getelementptr i64, ptr %arg.meta.4, i64 %76
  %.1363 = getelementptr i64, ptr %77, i64 %.1349
  store i64 0, ptr %.1363, align 8
  %.1332.1 = load i64, ptr %sunkaddr12, align 8
  %78 = add i64 %lsr.iv3, %.1332.1
  %.1348.1 = icmp slt i64 %78, 0
  %.1349.1 = select i1 %.1348.1, i64 %arg.meta.5.0, i64 0
  %79 = getelementptr i64, ptr %arg.meta.4, i64 %78
  %.1363.1 = getelementptr i64, ptr %79, i64 %.1349.1
  store i64 0, ptr %.1363.1, align 8
  %lsr.iv.next = add i64 %lsr.iv3, 2
  %80 = add i64 %116, %lsr.iv.next
  %niter.ncmp.1 = icmp eq i64 %80, 6
  br i1 %niter.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B750

common.ret.loopexit.unr-lcssa:                    ; preds = %B750
  %81 = and i64 %.1185, 1
  %lcmp.mod.not = icmp eq i64 %81, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B750.epil.preheader

B750.epil.preheader:                              ; preds = %B750.lr.ph, %common.ret.loopexit.unr-lcssa
  %.1271568570.epil.init = phi i64 [ 0, %B750.lr.ph ], [ %unroll_iter, %common.ret.loopexit.unr-lcssa ]
  %sunkaddr118 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.1332.epil = load i64, ptr %sunkaddr118, align 8
  %.1333.epil = add nuw i64 %.1271568570.epil.init, 5
  %.1334.epil = add i64 %.1333.epil, %.1332.epil
  %.1348.epil = icmp slt i64 %.1334.epil, 0
  %.1349.epil = select i1 %.1348.epil, i64 %arg.meta.5.0, i64 0
  %82 = getelementptr i64, ptr %arg.meta.4, i64 %.1334.epil
  %.1363.epil = getelementptr i64, ptr %82, i64 %.1349.epil
  store i64 0, ptr %.1363.epil, align 8
  br label %common.ret

common.ret:                                       ; preds = %B696.endif, %B750.epil.preheader, %common.ret.loopexit.unr-lcssa
  %.1399 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.1400 = load i64, ptr %.1399, align 8
  %.157.i62 = icmp slt i64 %.1400, 0
  %.158.i63 = select i1 %.157.i62, i64 %arg.frame.5.0, i64 0
  %.idx.i64 = shl i64 %.1400, 7
  %83 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i64
  %.172.i65 = getelementptr double, ptr %83, i64 %.158.i63
  store double %.169, ptr %.172.i65, align 8, !noalias !160
  %84 = getelementptr i8, ptr %83, i64 8
  %.172.1.i66 = getelementptr double, ptr %84, i64 %.158.i63
  store double %.169, ptr %.172.1.i66, align 8, !noalias !160
  %85 = getelementptr i8, ptr %83, i64 16
  %.172.2.i67 = getelementptr double, ptr %85, i64 %.158.i63
  store double %.169, ptr %.172.2.i67, align 8, !noalias !160
  %86 = getelementptr i8, ptr %83, i64 24
  %.172.3.i68 = getelementptr double, ptr %86, i64 %.158.i63
  store double %.169, ptr %.172.3.i68, align 8, !noalias !160
  %87 = getelementptr i8, ptr %83, i64 32
  %.172.4.i69 = getelementptr double, ptr %87, i64 %.158.i63
  store double %.169, ptr %.172.4.i69, align 8, !noalias !160
  %88 = getelementptr i8, ptr %83, i64 40
  %.172.5.i70 = getelementptr double, ptr %88, i64 %.158.i63
  store double %.169, ptr %.172.5.i70, align 8, !noalias !160
  %89 = getelementptr i8, ptr %83, i64 48
  %.172.6.i71 = getelementptr double, ptr %89, i64 %.158.i63
  store double %.169, ptr %.172.6.i71, align 8, !noalias !160
  %90 = getelementptr i8, ptr %83, i64 56
  %.172.7.i72 = getelementptr double, ptr %90, i64 %.158.i63
  store double %.169, ptr %.172.7.i72, align 8, !noalias !160
  %91 = getelementptr i8, ptr %83, i64 64
  %.172.8.i73 = getelementptr double, ptr %91, i64 %.158.i63
  store double %.169, ptr %.172.8.i73, align 8, !noalias !160
  %92 = getelementptr i8, ptr %83, i64 72
  %.172.9.i74 = getelementptr double, ptr %92, i64 %.158.i63
  store double %.169, ptr %.172.9.i74, align 8, !noalias !160
  %93 = getelementptr i8, ptr %83, i64 80
  %.172.10.i75 = getelementptr double, ptr %93, i64 %.158.i63
  store double %.169, ptr %.172.10.i75, align 8, !noalias !160
  %94 = getelementptr i8, ptr %83, i64 88
  %.172.11.i76 = getelementptr double, ptr %94, i64 %.158.i63
  store double %.169, ptr %.172.11.i76, align 8, !noalias !160
  %95 = getelementptr i8, ptr %83, i64 96
  %.172.12.i77 = getelementptr double, ptr %95, i64 %.158.i63
  store double %.169, ptr %.172.12.i77, align 8, !noalias !160
  %96 = getelementptr i8, ptr %83, i64 104
  %.172.13.i78 = getelementptr double, ptr %96, i64 %.158.i63
  store double %.169, ptr %.172.13.i78, align 8, !noalias !160
  %97 = getelementptr i8, ptr %83, i64 112
  %.172.14.i79 = getelementptr double, ptr %97, i64 %.158.i63
  store double %.169, ptr %.172.14.i79, align 8, !noalias !160
  %98 = getelementptr i8, ptr %83, i64 120
  %.172.15.i80 = getelementptr double, ptr %98, i64 %.158.i63
  store double %.169, ptr %.172.15.i80, align 8, !noalias !160
  %.1461 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.1462 = load i64, ptr %.1461, align 8
  %.1478 = icmp slt i64 %.1462, 0
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %99 = getelementptr i64, ptr %arg.meta.4, i64 %.1462
  %.1493 = getelementptr i64, ptr %99, i64 %.1479
  store i64 %arg.s, ptr %.1493, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B248.endif:                                       ; preds = %B162.backedge, %B0.endif
  %.417 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.418 = load i64, ptr %.417, align 8
  %.498548.not = icmp slt i64 %.418, 1
  br i1 %.498548.not, label %B392.endif, label %B302.lr.ph

B302.lr.ph:                                       ; preds = %B248.endif
  %.570 = add nsw i64 %.101, %.69
  %100 = shl i64 %.570, 3
  %scevgep109 = getelementptr i8, ptr %arg.tables.4, i64 %100
  %101 = shl i64 %arg.tables.5.0, 3
  br label %B300.backedge

B392.endif:                                       ; preds = %B248.endif, %B300.backedge
  %.662 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.663 = load i64, ptr %.662, align 8
  %.743555.not = icmp slt i64 %.663, 1
  br i1 %.743555.not, label %B580.endif, label %B446.lr.ph

B446.lr.ph:                                       ; preds = %B392.endif
  %102 = add i64 %.69, %.101
  br label %B444.backedge

B580.endif:                                       ; preds = %B392.endif, %B444.backedge
  %.974 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.975 = load i64, ptr %.974, align 8
  %.1004 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.1005 = load i64, ptr %.1004, align 8
  %.1042 = sub i64 %.1005, %.975
  %.1085562.not = icmp slt i64 %.1042, 1
  br i1 %.1085562.not, label %B696.endif, label %B656.backedge.preheader

B656.backedge.preheader:                          ; preds = %B580.endif
  %103 = add nuw i64 %.1042, 1
  %104 = shl i64 %.975, 7
  %105 = getelementptr i8, ptr %arg.frame.4, i64 %104
  %scevgep = getelementptr i8, ptr %105, i64 64
  %106 = shl i64 %arg.frame.5.0, 3
  %xtraiter = and i64 %.1042, 3
  %lcmp.mod.not1 = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not1, label %B656.backedge.prol.loopexit, label %B656.backedge.prol.preheader

B656.backedge.prol.preheader:                     ; preds = %B656.backedge.preheader
  br label %B656.backedge.prol

B656.backedge.prol:                               ; preds = %B656.backedge.prol, %B656.backedge.prol.preheader
  %lsr.iv8 = phi i64 [ %xtraiter, %B656.backedge.prol.preheader ], [ %lsr.iv.next9, %B656.backedge.prol ]
  %lsr.iv82.prol = phi ptr [ %scevgep83.prol, %B656.backedge.prol ], [ %scevgep, %B656.backedge.prol.preheader ]
  %.1091561563.prol = phi i64 [ %.1098.prol, %B656.backedge.prol ], [ %.975, %B656.backedge.prol.preheader ]
  %.157.i43.prol = icmp slt i64 %.1091561563.prol, 0
  %107 = select i1 %.157.i43.prol, i64 %106, i64 0
  %scevgep85.prol = getelementptr i8, ptr %lsr.iv82.prol, i64 %107
  %scevgep86.prol = getelementptr i8, ptr %scevgep85.prol, i64 -64
  %.1098.prol = add i64 %.1091561563.prol, 1
  %scevgep83.prol = getelementptr i8, ptr %lsr.iv82.prol, i64 128
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %scevgep86.prol, i8 0, i64 128, i1 false)
  %lsr.iv.next9 = add nsw i64 %lsr.iv8, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next9, 0
  br i1 %prol.iter.cmp.not, label %B656.backedge.prol.loopexit.loopexit, label %B656.backedge.prol, !llvm.loop !163

B656.backedge.prol.loopexit.loopexit:             ; preds = %B656.backedge.prol
  %108 = add i64 %.1005, 1
  %109 = sub i64 %108, %.1098.prol
  br label %B656.backedge.prol.loopexit

B656.backedge.prol.loopexit:                      ; preds = %B656.backedge.prol.loopexit.loopexit, %B656.backedge.preheader
  %lsr.iv82.unr = phi ptr [ %scevgep, %B656.backedge.preheader ], [ %scevgep83.prol, %B656.backedge.prol.loopexit.loopexit ]
  %lsr.iv.unr = phi i64 [ %103, %B656.backedge.preheader ], [ %109, %B656.backedge.prol.loopexit.loopexit ]
  %.1091561563.unr = phi i64 [ %.975, %B656.backedge.preheader ], [ %.1098.prol, %B656.backedge.prol.loopexit.loopexit ]
  %110 = sub i64 %.975, %.1005
  %111 = icmp ugt i64 %110, -4
  br i1 %111, label %B696.endif, label %B656.backedge.preheader2

B656.backedge.preheader2:                         ; preds = %B656.backedge.prol.loopexit
  br label %B656.backedge

B696.endif:                                       ; preds = %B656.backedge.prol.loopexit, %B580.endif, %B656.backedge
  %.1184 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1185 = load i64, ptr %.1184, align 8
  %.1265569.not = icmp slt i64 %.1185, 1
  br i1 %.1265569.not, label %common.ret, label %B750.lr.ph

B750.lr.ph:                                       ; preds = %B696.endif
  %112 = icmp eq i64 %.1185, 1
  br i1 %112, label %B750.epil.preheader, label %B750.lr.ph.new

B750.lr.ph.new:                                   ; preds = %B750.lr.ph
  %unroll_iter = and i64 %.1185, 9223372036854775806
  %113 = lshr i64 %.1185, 1
  %114 = trunc i64 %113 to i62
  %115 = zext i62 %114 to i64
  %116 = mul nsw i64 %115, -2
  br label %B750
}

define internal range(i32 -1, -2) i32 @phases.next_phase.26(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %arg.t, i64 %arg.j, i64 %arg.last) local_unnamed_addr {
B0:
  %.322 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.79 = load i64, ptr %.78, align 8
  %.95 = icmp slt i64 %.79, 0
  %.96 = select i1 %.95, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.79, 7
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.110 = getelementptr double, ptr %0, i64 %.96
  store double %arg.t, ptr %.110, align 8
  %.114 = icmp slt i64 %arg.j, %arg.last
  br i1 %.114, label %B64, label %B396.endif

B64:                                              ; preds = %B0
  %.151 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.152 = load i64, ptr %.151, align 8
  %.181 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.182 = load i64, ptr %.181, align 8
  %.184 = mul nsw i64 %.182, %arg.j
  %.187 = add nsw i64 %.184, %.152
  %.201 = icmp slt i64 %.187, 0
  %.202 = select i1 %.201, i64 %arg.tables.5.0, i64 0
  %1 = getelementptr double, ptr %arg.tables.4, i64 %.187
  %.216 = getelementptr double, ptr %1, i64 %.202
  %.217 = load double, ptr %.216, align 8
  %.219 = fadd double %arg.t, 0x16687E92154EF7AC
  %.220 = fcmp ugt double %.217, %.219
  br i1 %.220, label %B396.endif, label %B160.preheader

B160.preheader:                                   ; preds = %B64
  %2 = add i64 %arg.j, 1
  br label %B160

B160:                                             ; preds = %B300, %B160.preheader
  %lsr.iv70 = phi i64 [ %2, %B160.preheader ], [ %lsr.iv.next71, %B300 ]
  %.315 = phi i64 [ %.433, %B300 ], [ %.182, %B160.preheader ]
  %.285 = phi i64 [ %.403, %B300 ], [ %.152, %B160.preheader ]
  %3 = add i64 %lsr.iv70, -1
  %sunkaddr72 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.255 = load i64, ptr %sunkaddr72, align 8
  %.317 = mul nsw i64 %.315, %3
  %.318 = add nsw i64 %.317, %.285
  %.332 = call i32 @jumps.apply_stop.28(ptr nonnull %.322, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 0, i64 %.255, i64 %.318)
  %cond = icmp eq i32 %.332, 0
  br i1 %cond, label %B160.endif, label %B160.if.if, !prof !0

B300:                                             ; preds = %B160.endif
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 424
  %.403 = load i64, ptr %sunkaddr, align 8
  %sunkaddr73 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.433 = load i64, ptr %sunkaddr73, align 8
  %.435 = mul nsw i64 %.433, %lsr.iv70
  %.438 = add nsw i64 %.435, %.403
  %.452 = icmp slt i64 %.438, 0
  %.453 = select i1 %.452, i64 %arg.tables.5.0, i64 0
  %4 = getelementptr double, ptr %arg.tables.4, i64 %.438
  %.467 = getelementptr double, ptr %4, i64 %.453
  %.468 = load double, ptr %.467, align 8
  %.471 = fcmp ugt double %.468, %.219
  %lsr.iv.next71 = add i64 %lsr.iv70, 1
  br i1 %.471, label %B300.B396.endif.loopexit_crit_edge, label %B160

B160.endif:                                       ; preds = %B160
  %exitcond.not = icmp eq i64 %arg.last, %lsr.iv70
  br i1 %exitcond.not, label %B396.endif, label %B300

common.ret:                                       ; preds = %B712.endif, %B160.if.if
  %common.ret.op = phi i32 [ %.332, %B160.if.if ], [ 0, %B712.endif ]
  ret i32 %common.ret.op

B160.if.if:                                       ; preds = %B160
  %.340 = icmp sgt i32 %.332, 0
  %.333 = load ptr, ptr %excinfo.1, align 8
  %.341 = select i1 %.340, ptr %.333, ptr undef
  store ptr %.341, ptr %excinfo, align 8
  br label %common.ret

B300.B396.endif.loopexit_crit_edge:               ; preds = %B300
  %5 = add i64 %lsr.iv.next71, -1
  br label %B396.endif

B396.endif:                                       ; preds = %B300.B396.endif.loopexit_crit_edge, %B160.endif, %B64, %B0
  %j.3.0 = phi i64 [ %arg.j, %B64 ], [ %arg.j, %B0 ], [ %5, %B300.B396.endif.loopexit_crit_edge ], [ %arg.last, %B160.endif ]
  %.576 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.577 = load i64, ptr %.576, align 8
  %.658403.not = icmp slt i64 %.577, 1
  br i1 %.658403.not, label %B568.endif, label %B502.preheader

B502.preheader:                                   ; preds = %B396.endif
  %.517 = load i64, ptr %arg.meta.4, align 8
  %6 = add nuw i64 %.577, 1
  %7 = shl i64 %.517, 7
  %8 = shl i64 %arg.frame.5.0, 3
  %9 = add nuw nsw i64 %7, 120
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %9
  br label %B502.endif

B502.endif:                                       ; preds = %B502.endif, %B502.preheader
  %lsr.iv40 = phi ptr [ %scevgep41, %B502.endif ], [ %scevgep, %B502.preheader ]
  %lsr.iv78 = phi i64 [ %lsr.iv.next79, %B502.endif ], [ %6, %B502.preheader ]
  %.664402404 = phi i64 [ %.671, %B502.endif ], [ %.517, %B502.preheader ]
  %.711 = icmp slt i64 %.664402404, 0
  %10 = select i1 %.711, i64 %8, i64 0
  %scevgep53 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 -56
  %scevgep69 = getelementptr i8, ptr %scevgep53, i64 -120
  %.727 = load double, ptr %scevgep69, align 8
  %scevgep68 = getelementptr i8, ptr %scevgep53, i64 -112
  store double %.727, ptr %scevgep68, align 8, !noalias !164
  %scevgep65 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 -104
  store double %.727, ptr %scevgep66, align 8, !noalias !164
  %scevgep67 = getelementptr i8, ptr %scevgep65, i64 -96
  store double %.727, ptr %scevgep67, align 8, !noalias !164
  %scevgep63 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 -88
  store double %.727, ptr %scevgep64, align 8, !noalias !164
  %scevgep61 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 -80
  store double %.727, ptr %scevgep62, align 8, !noalias !164
  %scevgep59 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 -72
  store double %.727, ptr %scevgep60, align 8, !noalias !164
  %scevgep57 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 -64
  store double %.727, ptr %scevgep58, align 8, !noalias !164
  store double %.727, ptr %scevgep54, align 8, !noalias !164
  %scevgep55 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -48
  store double %.727, ptr %scevgep56, align 8, !noalias !164
  %scevgep51 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 -40
  store double %.727, ptr %scevgep52, align 8, !noalias !164
  %scevgep49 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 -32
  store double %.727, ptr %scevgep50, align 8, !noalias !164
  %scevgep47 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -24
  store double %.727, ptr %scevgep48, align 8, !noalias !164
  %scevgep45 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -16
  store double %.727, ptr %scevgep46, align 8, !noalias !164
  %scevgep43 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -8
  store double %.727, ptr %scevgep44, align 8, !noalias !164
  %scevgep42 = getelementptr i8, ptr %lsr.iv40, i64 %10
  store double %.727, ptr %scevgep42, align 8, !noalias !164
  %.671 = add i64 %.664402404, 1
  %lsr.iv.next79 = add i64 %lsr.iv78, -1
  %scevgep41 = getelementptr i8, ptr %lsr.iv40, i64 128
  %.658 = icmp samesign ugt i64 %lsr.iv.next79, 1
  br i1 %.658, label %B502.endif, label %B568.endif

B568.endif:                                       ; preds = %B502.endif, %B396.endif
  %.788 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.789 = load i64, ptr %.788, align 8
  %.818 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.819 = load i64, ptr %.818, align 8
  %.856 = sub i64 %.819, %.789
  %.899409.not = icmp slt i64 %.856, 1
  br i1 %.899409.not, label %B712.endif, label %B646.endif.preheader

B646.endif.preheader:                             ; preds = %B568.endif
  %11 = add nuw i64 %.856, 1
  %12 = shl i64 %.789, 7
  %13 = shl i64 %arg.frame.5.0, 3
  %14 = add nuw nsw i64 %12, 120
  %scevgep9 = getelementptr i8, ptr %arg.frame.4, i64 %14
  br label %B646.endif

B646.endif:                                       ; preds = %B646.endif, %B646.endif.preheader
  %lsr.iv10 = phi ptr [ %scevgep11, %B646.endif ], [ %scevgep9, %B646.endif.preheader ]
  %lsr.iv = phi i64 [ %11, %B646.endif.preheader ], [ %lsr.iv.next, %B646.endif ]
  %.905408410 = phi i64 [ %.789, %B646.endif.preheader ], [ %.912, %B646.endif ]
  %.952 = icmp slt i64 %.905408410, 0
  %15 = select i1 %.952, i64 %13, i64 0
  %scevgep23 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -56
  %scevgep39 = getelementptr i8, ptr %scevgep23, i64 -120
  %.968 = load double, ptr %scevgep39, align 8
  %scevgep38 = getelementptr i8, ptr %scevgep23, i64 -112
  store double %.968, ptr %scevgep38, align 8, !noalias !167
  %scevgep35 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 -104
  store double %.968, ptr %scevgep36, align 8, !noalias !167
  %scevgep37 = getelementptr i8, ptr %scevgep35, i64 -96
  store double %.968, ptr %scevgep37, align 8, !noalias !167
  %scevgep33 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -88
  store double %.968, ptr %scevgep34, align 8, !noalias !167
  %scevgep31 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 -80
  store double %.968, ptr %scevgep32, align 8, !noalias !167
  %scevgep29 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -72
  store double %.968, ptr %scevgep30, align 8, !noalias !167
  %scevgep27 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -64
  store double %.968, ptr %scevgep28, align 8, !noalias !167
  store double %.968, ptr %scevgep24, align 8, !noalias !167
  %scevgep25 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -48
  store double %.968, ptr %scevgep26, align 8, !noalias !167
  %scevgep21 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -40
  store double %.968, ptr %scevgep22, align 8, !noalias !167
  %scevgep19 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -32
  store double %.968, ptr %scevgep20, align 8, !noalias !167
  %scevgep17 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -24
  store double %.968, ptr %scevgep18, align 8, !noalias !167
  %scevgep15 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -16
  store double %.968, ptr %scevgep16, align 8, !noalias !167
  %scevgep13 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 -8
  store double %.968, ptr %scevgep14, align 8, !noalias !167
  %scevgep12 = getelementptr i8, ptr %lsr.iv10, i64 %15
  store double %.968, ptr %scevgep12, align 8, !noalias !167
  %.912 = add i64 %.905408410, 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep11 = getelementptr i8, ptr %lsr.iv10, i64 128
  %.899 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.899, label %B646.endif, label %B712.endif

B712.endif:                                       ; preds = %B646.endif, %B568.endif
  %.1030 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.1031 = load i64, ptr %.1030, align 8
  %.157.i23 = icmp slt i64 %.1031, 0
  %.158.i24 = select i1 %.157.i23, i64 %arg.frame.5.0, i64 0
  %.idx.i25 = shl i64 %.1031, 7
  %16 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i25
  %.172.i26 = getelementptr double, ptr %16, i64 %.158.i24
  store double %arg.t, ptr %.172.i26, align 8, !noalias !170
  %17 = getelementptr i8, ptr %16, i64 8
  %.172.1.i27 = getelementptr double, ptr %17, i64 %.158.i24
  store double %arg.t, ptr %.172.1.i27, align 8, !noalias !170
  %18 = getelementptr i8, ptr %16, i64 16
  %.172.2.i28 = getelementptr double, ptr %18, i64 %.158.i24
  store double %arg.t, ptr %.172.2.i28, align 8, !noalias !170
  %19 = getelementptr i8, ptr %16, i64 24
  %.172.3.i29 = getelementptr double, ptr %19, i64 %.158.i24
  store double %arg.t, ptr %.172.3.i29, align 8, !noalias !170
  %20 = getelementptr i8, ptr %16, i64 32
  %.172.4.i30 = getelementptr double, ptr %20, i64 %.158.i24
  store double %arg.t, ptr %.172.4.i30, align 8, !noalias !170
  %21 = getelementptr i8, ptr %16, i64 40
  %.172.5.i31 = getelementptr double, ptr %21, i64 %.158.i24
  store double %arg.t, ptr %.172.5.i31, align 8, !noalias !170
  %22 = getelementptr i8, ptr %16, i64 48
  %.172.6.i32 = getelementptr double, ptr %22, i64 %.158.i24
  store double %arg.t, ptr %.172.6.i32, align 8, !noalias !170
  %23 = getelementptr i8, ptr %16, i64 56
  %.172.7.i33 = getelementptr double, ptr %23, i64 %.158.i24
  store double %arg.t, ptr %.172.7.i33, align 8, !noalias !170
  %24 = getelementptr i8, ptr %16, i64 64
  %.172.8.i34 = getelementptr double, ptr %24, i64 %.158.i24
  store double %arg.t, ptr %.172.8.i34, align 8, !noalias !170
  %25 = getelementptr i8, ptr %16, i64 72
  %.172.9.i35 = getelementptr double, ptr %25, i64 %.158.i24
  store double %arg.t, ptr %.172.9.i35, align 8, !noalias !170
  %26 = getelementptr i8, ptr %16, i64 80
  %.172.10.i36 = getelementptr double, ptr %26, i64 %.158.i24
  store double %arg.t, ptr %.172.10.i36, align 8, !noalias !170
  %27 = getelementptr i8, ptr %16, i64 88
  %.172.11.i37 = getelementptr double, ptr %27, i64 %.158.i24
  store double %arg.t, ptr %.172.11.i37, align 8, !noalias !170
  %28 = getelementptr i8, ptr %16, i64 96
  %.172.12.i38 = getelementptr double, ptr %28, i64 %.158.i24
  store double %arg.t, ptr %.172.12.i38, align 8, !noalias !170
  %29 = getelementptr i8, ptr %16, i64 104
  %.172.13.i39 = getelementptr double, ptr %29, i64 %.158.i24
  store double %arg.t, ptr %.172.13.i39, align 8, !noalias !170
  %30 = getelementptr i8, ptr %16, i64 112
  %.172.14.i40 = getelementptr double, ptr %30, i64 %.158.i24
  store double %arg.t, ptr %.172.14.i40, align 8, !noalias !170
  %31 = getelementptr i8, ptr %16, i64 120
  %.172.15.i41 = getelementptr double, ptr %31, i64 %.158.i24
  store double %arg.t, ptr %.172.15.i41, align 8, !noalias !170
  store i64 %j.3.0, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

define internal range(i32 -1, -2) i32 @jumps.apply_stop.28(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.470 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.1774 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.61 = icmp slt i64 %arg.j, -1
  %.62 = select i1 %.61, i64 %arg.tables.5.0, i64 0
  %0 = getelementptr double, ptr %arg.tables.4, i64 %arg.j
  %1 = getelementptr i8, ptr %0, i64 8
  %.76 = getelementptr double, ptr %1, i64 %.62
  %.77 = load double, ptr %.76, align 8
  %.5.i = fptosi double %.77 to i64
  %.119 = icmp slt i64 %arg.j, -2
  %.120 = select i1 %.119, i64 %arg.tables.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 16
  %.134 = getelementptr double, ptr %2, i64 %.120
  %.135 = load double, ptr %.134, align 8
  %.5.i8 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv4 = phi i64 [ %39, %B216.lr.ph ], [ %lsr.iv.next5, %B216.backedge ]
  %lsr.iv39 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next40, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv39, 0
  %4 = select i1 %.428, i64 %38, i64 0
  %scevgep38 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv39, 3
  %scevgep41 = getelementptr i8, ptr %scevgep38, i64 %5
  %.444 = load double, ptr %scevgep41, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next40 = add i64 %lsr.iv39, 1
  %lsr.iv.next5 = add i64 %lsr.iv4, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  %.480 = call i32 @jumps.shift.29(ptr nonnull %.470, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %.410, double 1.000000e+00)
  %cond = icmp eq i32 %.480, 0
  br i1 %cond, label %B310, label %common.ret, !prof !0

B310:                                             ; preds = %B264, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa726 = phi i1 [ false, %B260 ], [ false, %B0.endif.endif.endif ], [ true, %B264 ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i8
  %.564 = icmp slt i64 %.545, 0
  %.565 = select i1 %.564, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.545, 7
  %7 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.579 = getelementptr double, ptr %7, i64 %.565
  store double 1.000000e+00, ptr %.579, align 8
  br label %B1288

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv2 = phi i64 [ %43, %B594.preheader ], [ %lsr.iv.next3, %B752 ]
  %lsr.iv36 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next37, %B752 ]
  %lsr.iv31 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next32, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %8 = add i64 %lsr.iv2, %.909
  %.917 = shl nsw i64 %8, 4
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %8, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.955 = getelementptr double, ptr %9, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %8, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.996 = getelementptr double, ptr %10, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv31, 0
  %11 = select i1 %.1027, i64 %42, i64 0
  %scevgep30 = getelementptr i8, ptr %arg.tables.4, i64 %11
  %12 = shl i64 %lsr.iv31, 3
  %scevgep33 = getelementptr i8, ptr %scevgep30, i64 %12
  %.1043 = load double, ptr %scevgep33, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %8, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.1131 = getelementptr double, ptr %13, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next32 = add i64 %lsr.iv31, 1
  %lsr.iv.next37 = add nsw i64 %lsr.iv36, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next37, 0
  br i1 %exitcond720.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B936
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.752, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1180 = getelementptr double, ptr %14, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B936

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.752, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1230 = getelementptr double, ptr %15, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B936

B936:                                             ; preds = %B916, %B868, %B846
  %"$phi936.0.3.0" = phi double [ %.1183, %B868 ], [ %.1233, %B916 ], [ %.191, %B846 ]
  %.1254 = icmp slt i64 %.752, 0
  %.1255 = select i1 %.1254, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1269 = getelementptr double, ptr %16, i64 %.1255
  store double %"$phi936.0.3.0", ptr %.1269, align 8
  br label %B1288

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i8
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %17, i64 %.1296
  %.1311 = load i64, ptr %.1310, align 8
  %.1313 = icmp eq i64 %.5.i, 3
  %spec.select = select i1 %.1313, i64 1, i64 -1
  %.1336 = add nsw i64 %.1311, %spec.select
  store i64 %.1336, ptr %.1310, align 8
  %.1497710 = icmp sgt i64 %.251, -1
  br i1 %.1497710, label %B1110.lr.ph, label %B1288

B1110.lr.ph:                                      ; preds = %B946
  %.1412 = icmp eq i64 %.1336, 0
  br i1 %.1412, label %B1110.us.preheader, label %B1248.peel

B1110.us.preheader:                               ; preds = %B1110.lr.ph
  %18 = icmp eq i64 %.251, 0
  br i1 %18, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %19 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %19, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i8
  %.1688.peel = icmp slt i64 %.1600.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %.idx723 = shl i64 %.1600.peel, 7
  %20 = getelementptr i8, ptr %arg.frame.4, i64 %.idx723
  %.1703.peel = getelementptr double, ptr %20, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %21 = add i64 %.251, %arg.j
  %22 = shl i64 %21, 3
  %23 = getelementptr i8, ptr %arg.tables.4, i64 %22
  %scevgep = getelementptr i8, ptr %23, i64 32
  %24 = shl i64 %arg.tables.5.0, 3
  %25 = add i64 %.251, %arg.j
  %26 = add i64 %25, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %27 = add i64 %.1503709711.us, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr6, align 8
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597.us = load i64, ptr %sunkaddr9, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i8
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1727.us = icmp slt i64 %.1602.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %.idx717 = shl i64 %.1602.us, 7
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717
  %.1742.us = getelementptr double, ptr %28, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr6, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr9, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %27
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i8
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1727.us.1 = icmp slt i64 %.1602.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %.idx717.1 = shl i64 %.1602.us.1, 7
  %29 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.1
  %.1742.us.1 = getelementptr double, ptr %29, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %30, %B1248 ]
  %30 = add nuw nsw i64 %lsr.iv, 1
  %31 = add i64 %lsr.iv, 1
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr12, align 8
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597 = load i64, ptr %sunkaddr13, align 8
  %.1599 = mul nsw i64 %.1597, %31
  %.1600 = add i64 %.1567, %.5.i8
  %.1602 = add i64 %.1600, %.1599
  %32 = add i64 %26, %lsr.iv
  %.1640 = icmp slt i64 %32, 0
  %33 = select i1 %.1640, i64 %24, i64 0
  %scevgep20 = getelementptr i8, ptr %scevgep, i64 %33
  %34 = shl i64 %lsr.iv, 3
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 %34
  %.1656 = load double, ptr %scevgep21, align 8
  %.1688 = icmp slt i64 %.1602, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %.idx724 = shl i64 %.1602, 7
  %35 = getelementptr i8, ptr %arg.frame.4, i64 %.idx724
  %.1703 = getelementptr double, ptr %35, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not13 = icmp eq i64 %.251, %30
  br i1 %exitcond.not13, label %B1288, label %B1248, !llvm.loop !173

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %36 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %36, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr48, align 8
  %sunkaddr49 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1597.us.epil = load i64, ptr %sunkaddr49, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i8
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1727.us.epil = icmp slt i64 %.1602.us.epil, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %.idx717.epil = shl i64 %.1602.us.epil, 7
  %37 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.epil
  %.1742.us.epil = getelementptr double, ptr %37, i64 %.1728.us.epil
  store double 0.000000e+00, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1110.us.epil.preheader, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946, %B936, %B332
  br i1 %moves.2.0.lcssa726, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  %.1784 = call i32 @jumps.shift.29(ptr nonnull %.1774, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %.1767, double -1.000000e+00)
  %cond9 = icmp eq i32 %.1784, 0
  %spec.select15 = select i1 %cond9, ptr %retptr, ptr %excinfo, !prof !0
  br label %common.ret

common.ret:                                       ; preds = %B1292, %B1288, %B264
  %excinfo.sink = phi ptr [ %spec.select15, %B1292 ], [ %excinfo, %B264 ], [ %retptr, %B1288 ]
  %common.ret.op = phi i32 [ %.1784, %B1292 ], [ %.480, %B264 ], [ 0, %B1288 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %38 = shl i64 %arg.tables.5.0, 3
  %39 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i8
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %40 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %40, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i8
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %41 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %41, i64 %.699
  %.714 = load i64, ptr %.713, align 8
  %.750 = load i64, ptr %arg.meta.4, align 8
  %.752 = add nsw i64 %.750, %.650
  %.753 = shl nsw i64 %.752, 4
  %.839702.not = icmp slt i64 %.251, 1
  br i1 %.839702.not, label %B846, label %B594.lr.ph

B594.lr.ph:                                       ; preds = %B420.endif
  %.1007 = add i64 %arg.j, 4
  %.1009 = add i64 %.1007, %.251
  %.1045 = icmp eq i64 %.714, 2
  br i1 %.1045, label %B752.us.preheader, label %B594.preheader

B594.preheader:                                   ; preds = %B594.lr.ph
  %42 = shl i64 %arg.tables.5.0, 3
  %43 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %44 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1067 = icmp slt i64 %.752, 0
  %45 = shl i64 %arg.tables.5.0, 3
  %46 = shl i64 %arg.frame.5.0, 3
  %sunkaddr50 = select i1 %.1067, i64 %46, i64 0
  %47 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv1 = phi i64 [ %lsr.iv.next, %B752.us ], [ %47, %B752.us.preheader ]
  %lsr.iv28 = phi i64 [ %lsr.iv.next29, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %48 = add i64 %lsr.iv1, %.909.us
  %.idx7 = shl i64 %48, 7
  %49 = getelementptr i8, ptr %arg.frame.4, i64 %.idx7
  %.981.us = icmp slt i64 %48, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %49, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv23, 0
  %50 = select i1 %.1027.us, i64 %45, i64 0
  %scevgep22 = getelementptr i8, ptr %arg.tables.4, i64 %50
  %51 = shl i64 %lsr.iv23, 3
  %scevgep25 = getelementptr i8, ptr %scevgep22, i64 %51
  %.1043.us = load double, ptr %scevgep25, align 8
  %sunkaddr14 = getelementptr inbounds i8, ptr %44, i64 %sunkaddr50
  %.1083.us = load double, ptr %sunkaddr14, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next24 = add i64 %lsr.iv23, 1
  %lsr.iv.next29 = add i64 %lsr.iv28, -1
  %lsr.iv.next = add i64 %lsr.iv1, %.221
  %exitcond721.not = icmp eq i64 %lsr.iv.next29, 0
  br i1 %exitcond721.not, label %B916, label %B752.us
}

define internal noundef range(i32 -1, -2) i32 @jumps.shift.29(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.first, double %arg.sign) local_unnamed_addr {
B0:
  %.74 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.75 = load i64, ptr %.74, align 8
  %.62.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !174
  %.64.i = shl i64 %.63.i, 4
  %.93.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !174
  %.130.i = getelementptr i8, ptr %arg.meta.4, i64 232
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !174
  %.132.i = shl i64 %.131.i, 4
  %.162.i = getelementptr i8, ptr %arg.meta.4, i64 240
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !174
  %0 = sub i64 %.94.i, %.63.i
  %.206.i = shl i64 %0, 4
  %.207.i = icmp sgt i64 %.206.i, 0
  br i1 %.207.i, label %B188.lr.ph.i, label %B226.endif.i

B188.lr.ph.i:                                     ; preds = %B0
  %1 = shl i64 %.63.i, 7
  %2 = shl i64 %.131.i, 7
  %3 = shl i64 %.163.i, 3
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %scevgep12.i = getelementptr i8, ptr %4, i64 %3
  %5 = add i64 %.163.i, %.132.i
  %6 = shl i64 %arg.frame.5.0, 3
  %7 = getelementptr i8, ptr %arg.frame.4, i64 %1
  %scevgep6 = getelementptr i8, ptr %7, i64 8
  %8 = add i64 %6, 32
  %9 = add i64 %6, 40
  br label %B188.i

B188.i:                                           ; preds = %B188.i, %B188.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B188.i ], [ 0, %B188.lr.ph.i ]
  %10 = add i64 %.64.i, %lsr.iv6.i
  %.302.i = icmp slt i64 %10, 0
  %11 = select i1 %.302.i, i64 %6, i64 0
  %12 = shl i64 %lsr.iv6.i, 3
  %scevgep9 = getelementptr i8, ptr %scevgep6, i64 %11
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 %12
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -8
  %.318.i = load double, ptr %scevgep11, align 8, !noalias !174
  %13 = add i64 %5, %lsr.iv6.i
  %14 = add i64 %13, 4
  %.336.i = icmp slt i64 %14, 0
  %15 = select i1 %.336.i, i64 %8, i64 32
  %scevgep4 = getelementptr i8, ptr %scevgep12.i, i64 %15
  %16 = shl i64 %lsr.iv6.i, 3
  %scevgep8 = getelementptr i8, ptr %scevgep4, i64 %16
  store double %.318.i, ptr %scevgep8, align 8, !noalias !174
  %.318.1.i = load double, ptr %scevgep10, align 8, !noalias !174
  %17 = add i64 %5, %lsr.iv6.i
  %18 = add i64 %17, 5
  %.336.1.i = icmp slt i64 %18, 0
  %19 = select i1 %.336.1.i, i64 %9, i64 40
  %scevgep = getelementptr i8, ptr %scevgep12.i, i64 %19
  %20 = shl i64 %lsr.iv6.i, 3
  %scevgep7 = getelementptr i8, ptr %scevgep, i64 %20
  store double %.318.1.i, ptr %scevgep7, align 8, !noalias !174
  %lsr.iv.next7.i = add nuw nsw i64 %lsr.iv6.i, 2
  %.251.1.not.i = icmp eq i64 %.206.i, %lsr.iv.next7.i
  br i1 %.251.1.not.i, label %B226.endif.loopexit.i, label %B188.i

B374.i:                                           ; preds = %B344.else.if.i
  %.620.i = icmp slt i64 %lsr.iv1.i, 0
  %21 = select i1 %.620.i, i64 %27, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %22
  %.636.i = load double, ptr %scevgep3.i, align 8, !noalias !174
  %.651.i = icmp slt i64 %.523262264.i, 0
  %23 = select i1 %.651.i, i64 %27, i64 0
  %scevgep4.i = getelementptr i8, ptr %arg.frame.4, i64 %23
  %24 = shl i64 %.523262264.i, 3
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %24
  store double %.636.i, ptr %scevgep5.i, align 8, !noalias !174
  br label %B408.i

B408.i:                                           ; preds = %B344.else.if.i, %B374.i
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %.530.i = add i64 %.523262264.i, 1
  %lsr.iv.next3 = add i64 %lsr.iv2, -1
  %.517.i = icmp sgt i64 %lsr.iv.next3, 5
  br i1 %.517.i, label %B344.else.if.i, label %B0.endif.endif

B226.endif.loopexit.i:                            ; preds = %B188.i
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.420.pre.i = load i64, ptr %sunkaddr, align 8, !noalias !174
  br label %B226.endif.i

B226.endif.i:                                     ; preds = %B226.endif.loopexit.i, %B0
  %.420.i = phi i64 [ %.420.pre.i, %B226.endif.loopexit.i ], [ %.131.i, %B0 ]
  %.387.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !174
  %.431.i = inttoptr i64 %.388.i to ptr
  %.432.idx.i = shl i64 %.420.i, 7
  %.432.i = getelementptr i8, ptr %arg.frame.4, i64 %.432.idx.i
  tail call void %.431.i(ptr %arg.frame.4, ptr %.432.i), !noalias !174
  %.517263.not.i = icmp slt i64 %.206.i, 1
  br i1 %.517263.not.i, label %B0.endif.endif, label %B344.else.if.lr.ph.i

B344.else.if.lr.ph.i:                             ; preds = %B226.endif.i
  %25 = add i64 %.163.i, %.132.i
  %26 = add i64 %25, 4
  %27 = shl i64 %arg.frame.5.0, 3
  %28 = shl i64 %.94.i, 4
  %29 = add i64 %28, 5
  %30 = sub i64 %29, %.64.i
  br label %B344.else.if.i

B344.else.if.i:                                   ; preds = %B344.else.if.lr.ph.i, %B408.i
  %lsr.iv2 = phi i64 [ %30, %B344.else.if.lr.ph.i ], [ %lsr.iv.next3, %B408.i ]
  %lsr.iv1.i = phi i64 [ %26, %B344.else.if.lr.ph.i ], [ %lsr.iv.next2.i, %B408.i ]
  %.523262264.i = phi i64 [ %.64.i, %B344.else.if.lr.ph.i ], [ %.530.i, %B408.i ]
  %31 = and i64 %.523262264.i, 15
  %.600.not.i = icmp eq i64 %31, 0
  br i1 %.600.not.i, label %B408.i, label %B374.i

common.ret:                                       ; preds = %B186.B152.loopexit_crit_edge.us, %B0.endif.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B0.endif.endif:                                   ; preds = %B226.endif.i, %B408.i
  %.141 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.142 = load i64, ptr %.141, align 8
  %.222234.not = icmp slt i64 %.142, 1
  %.343224.not = icmp slt i64 %.75, 1
  %or.cond = select i1 %.222234.not, i1 true, i1 %.343224.not
  br i1 %or.cond, label %common.ret, label %B154.endif.us.preheader

B154.endif.us.preheader:                          ; preds = %B0.endif.endif
  %32 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us

B154.endif.us:                                    ; preds = %B186.B152.loopexit_crit_edge.us, %B154.endif.us.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B186.B152.loopexit_crit_edge.us ], [ %.75, %B154.endif.us.preheader ]
  %.228229235.us = phi i64 [ %.512.us, %B186.B152.loopexit_crit_edge.us ], [ 0, %B154.endif.us.preheader ]
  %.449.us = add nsw i64 %.228229235.us, %arg.first
  %.463.us = icmp slt i64 %.449.us, 0
  %33 = getelementptr double, ptr %arg.tables.4, i64 %.449.us
  %sunkaddr13 = select i1 %.463.us, i64 %32, i64 0
  br label %B188.us

B188.us:                                          ; preds = %B188.us, %B154.endif.us
  %.349223225.us = phi i64 [ 0, %B154.endif.us ], [ %.356.us, %B188.us ]
  %.356.us = add nuw nsw i64 %.349223225.us, 1
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.410.us = load i64, ptr %sunkaddr9, align 8
  %34 = add i64 %.349223225.us, %.410.us
  %.428.us = icmp slt i64 %34, 0
  %.429.us = select i1 %.428.us, i64 %arg.frame.5.0, i64 0
  %.idx.us = shl i64 %34, 7
  %35 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us
  %.443.us = getelementptr double, ptr %35, i64 %.429.us
  %.444.us = load double, ptr %.443.us, align 8
  %.446.us = fmul double %arg.sign, %.444.us
  %sunkaddr10 = getelementptr inbounds i8, ptr %33, i64 %sunkaddr13
  %.479.us = load double, ptr %sunkaddr10, align 8
  %.480.us = fmul double %.446.us, %.479.us
  %.510.us = load i64, ptr %arg.meta.4, align 8
  %36 = add i64 %lsr.iv, %.349223225.us
  %37 = add i64 %36, %.510.us
  %.533.us = icmp slt i64 %37, 0
  %.534.us = select i1 %.533.us, i64 %arg.frame.5.0, i64 0
  %.idx221.us = shl i64 %37, 7
  %38 = getelementptr i8, ptr %arg.frame.4, i64 %.idx221.us
  %.548.us = getelementptr double, ptr %38, i64 %.534.us
  %.549.us = load double, ptr %.548.us, align 8
  %.550.us = fadd double %.480.us, %.549.us
  store double %.550.us, ptr %.548.us, align 8
  %exitcond.not = icmp eq i64 %.75, %.356.us
  br i1 %exitcond.not, label %B186.B152.loopexit_crit_edge.us, label %B188.us

B186.B152.loopexit_crit_edge.us:                  ; preds = %B188.us
  %.512.us = add nuw nsw i64 %.228229235.us, 1
  %lsr.iv.next = add i64 %lsr.iv, %.75
  %exitcond245.not = icmp eq i64 %.512.us, %.142
  br i1 %exitcond245.not, label %common.ret, label %B154.endif.us
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none) }

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"lanes.unfit.30: %retptr"}
!3 = distinct !{!3, !"lanes.unfit.30"}
!4 = !{!5, !7}
!5 = distinct !{!5, !6, !"drive.consider_change.31: %retptr"}
!6 = distinct !{!6, !"drive.consider_change.31"}
!7 = distinct !{!7, !6, !"drive.consider_change.31: %excinfo"}
!8 = !{!"branch_weights", i32 1, i32 49, i32 49}
!9 = !{!10}
!10 = distinct !{!10, !11, !"drive.finish.32: %retptr"}
!11 = distinct !{!11, !"drive.finish.32"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"lanes.save_time.33: %retptr"}
!14 = distinct !{!14, !"lanes.save_time.33"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"lanes.unfit.30: %retptr"}
!17 = distinct !{!17, !"lanes.unfit.30"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"drive.finish.32: %retptr"}
!20 = distinct !{!20, !"drive.finish.32"}
!21 = !{!22, !19}
!22 = distinct !{!22, !23, !"lanes.save_time.33: %retptr"}
!23 = distinct !{!23, !"lanes.save_time.33"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"lanes.evaluate_save.34: %retptr"}
!26 = distinct !{!26, !"lanes.evaluate_save.34"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"jumps.next_crossed.35: %retptr"}
!29 = distinct !{!29, !"jumps.next_crossed.35"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"lanes.take_save.36: %retptr"}
!32 = distinct !{!32, !"lanes.take_save.36"}
!33 = !{!34, !31}
!34 = distinct !{!34, !35, !"lanes.save_time.33: %retptr"}
!35 = distinct !{!35, !"lanes.save_time.33"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"jumps.go_back.37: %retptr"}
!38 = distinct !{!38, !"jumps.go_back.37"}
!39 = !{!40, !37}
!40 = distinct !{!40, !41, !"lanes.interpolate.38: %retptr"}
!41 = distinct !{!41, !"lanes.interpolate.38"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"lanes.unfit.39: %retptr"}
!44 = distinct !{!44, !"lanes.unfit.39"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"lanes.spare.40: %retptr"}
!47 = distinct !{!47, !"lanes.spare.40"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"lanes.unfit.39: %retptr"}
!50 = distinct !{!50, !"lanes.unfit.39"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"lanes.spare.40: %retptr"}
!53 = distinct !{!53, !"lanes.spare.40"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"lanes.interpolate.38: %retptr"}
!56 = distinct !{!56, !"lanes.interpolate.38"}
!57 = !{!58}
!58 = distinct !{!58, !59, !"lanes.measure.41: %retptr"}
!59 = distinct !{!59, !"lanes.measure.41"}
!60 = !{!61}
!61 = distinct !{!61, !62, !"lanes.interpolate.38: %retptr"}
!62 = distinct !{!62, !"lanes.interpolate.38"}
!63 = !{!64}
!64 = distinct !{!64, !65, !"lanes.measure.41: %retptr"}
!65 = distinct !{!65, !"lanes.measure.41"}
!66 = distinct !{!66, !67}
!67 = !{!"llvm.loop.peeled.count", i32 1}
!68 = !{!69}
!69 = distinct !{!69, !70, !"lanes.take_save.36: %retptr"}
!70 = distinct !{!70, !"lanes.take_save.36"}
!71 = !{!72, !69}
!72 = distinct !{!72, !73, !"lanes.save_time.33: %retptr"}
!73 = distinct !{!73, !"lanes.save_time.33"}
!74 = !{!75}
!75 = distinct !{!75, !76, !"lanes.evaluate_save.34: %retptr"}
!76 = distinct !{!76, !"lanes.evaluate_save.34"}
!77 = !{!78}
!78 = distinct !{!78, !79, !"lanes.take_save.36: %retptr"}
!79 = distinct !{!79, !"lanes.take_save.36"}
!80 = !{!81, !78}
!81 = distinct !{!81, !82, !"lanes.save_time.33: %retptr"}
!82 = distinct !{!82, !"lanes.save_time.33"}
!83 = distinct !{!83, !67}
!84 = !{!85}
!85 = distinct !{!85, !86, !"lanes.take_save.36: %retptr"}
!86 = distinct !{!86, !"lanes.take_save.36"}
!87 = !{!88, !85}
!88 = distinct !{!88, !89, !"lanes.save_time.33: %retptr"}
!89 = distinct !{!89, !"lanes.save_time.33"}
!90 = distinct !{!90, !67}
!91 = !{!92}
!92 = distinct !{!92, !93, !"jumps.next_crossed.35: %retptr"}
!93 = distinct !{!93, !"jumps.next_crossed.35"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"lanes.unfit.42: %retptr"}
!96 = distinct !{!96, !"lanes.unfit.42"}
!97 = !{!98}
!98 = distinct !{!98, !99, !"lanes.measure.15: %retptr"}
!99 = distinct !{!99, !"lanes.measure.15"}
!100 = !{!101}
!101 = distinct !{!101, !102, !"lanes.unfit.39: %retptr"}
!102 = distinct !{!102, !"lanes.unfit.39"}
!103 = !{!104}
!104 = distinct !{!104, !105, !"lanes.measure.41: %retptr"}
!105 = distinct !{!105, !"lanes.measure.41"}
!106 = !{!107}
!107 = distinct !{!107, !108, !"lanes.spare.40: %retptr"}
!108 = distinct !{!108, !"lanes.spare.40"}
!109 = distinct !{!109, !110}
!110 = !{!"llvm.loop.unroll.disable"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"lanes.measure.15: %retptr"}
!113 = distinct !{!113, !"lanes.measure.15"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"lanes.measure.15: %retptr"}
!116 = distinct !{!116, !"lanes.measure.15"}
!117 = distinct !{!117, !110}
!118 = !{!119}
!119 = distinct !{!119, !120, !"lanes.save_time.43: %retptr"}
!120 = distinct !{!120, !"lanes.save_time.43"}
!121 = !{!122}
!122 = distinct !{!122, !123, !"lanes.save_time.33: %retptr"}
!123 = distinct !{!123, !"lanes.save_time.33"}
!124 = !{!125}
!125 = distinct !{!125, !126, !"lanes.save_time.33: %retptr"}
!126 = distinct !{!126, !"lanes.save_time.33"}
!127 = !{!128}
!128 = distinct !{!128, !129, !"lanes.save_time.33: %retptr"}
!129 = distinct !{!129, !"lanes.save_time.33"}
!130 = !{!131}
!131 = distinct !{!131, !132, !"lanes.save_time.33: %retptr"}
!132 = distinct !{!132, !"lanes.save_time.33"}
!133 = !{!134}
!134 = distinct !{!134, !135, !"lanes.save_time.33: %retptr"}
!135 = distinct !{!135, !"lanes.save_time.33"}
!136 = !{!137}
!137 = distinct !{!137, !138, !"lanes.save_time.33: %retptr"}
!138 = distinct !{!138, !"lanes.save_time.33"}
!139 = !{!140}
!140 = distinct !{!140, !141, !"phases.constants_fit.44: %retptr"}
!141 = distinct !{!141, !"phases.constants_fit.44"}
!142 = !{!143}
!143 = distinct !{!143, !144, !"lanes.save_time.33: %retptr"}
!144 = distinct !{!144, !"lanes.save_time.33"}
!145 = !{!146}
!146 = distinct !{!146, !147, !"lanes.save_time.33: %retptr"}
!147 = distinct !{!147, !"lanes.save_time.33"}
!148 = !{!149}
!149 = distinct !{!149, !150, !"lanes.save_time.43: %retptr"}
!150 = distinct !{!150, !"lanes.save_time.43"}
!151 = !{!152}
!152 = distinct !{!152, !153, !"phases.spread.45: %retptr"}
!153 = distinct !{!153, !"phases.spread.45"}
!154 = !{!155}
!155 = distinct !{!155, !156, !"phases.spread.45: %retptr"}
!156 = distinct !{!156, !"phases.spread.45"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"phases.spread.45: %retptr"}
!159 = distinct !{!159, !"phases.spread.45"}
!160 = !{!161}
!161 = distinct !{!161, !162, !"phases.spread.45: %retptr"}
!162 = distinct !{!162, !"phases.spread.45"}
!163 = distinct !{!163, !110}
!164 = !{!165}
!165 = distinct !{!165, !166, !"phases.spread.45: %retptr"}
!166 = distinct !{!166, !"phases.spread.45"}
!167 = !{!168}
!168 = distinct !{!168, !169, !"phases.spread.45: %retptr"}
!169 = distinct !{!169, !"phases.spread.45"}
!170 = !{!171}
!171 = distinct !{!171, !172, !"phases.spread.45: %retptr"}
!172 = distinct !{!172, !"phases.spread.45"}
!173 = distinct !{!173, !67}
!174 = !{!175}
!175 = distinct !{!175, !176, !"lanes.measure.46: %retptr"}
!176 = distinct !{!176, !"lanes.measure.46"}
define void @integrate(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.integrate.0(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8)
  ret void
}

define void @set_up(ptr %a0, ptr %a1, ptr %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.set_up.22(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, i64 %a3, i64 %a4, i64 %a5, i64 %a6)
  ret void
}

define void @observe(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i64 %a5, i64 %a6) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.observe.23(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, i64 %a5, i64 %a6)
  ret void
}

define void @trace(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i64 %a6, i64 %a7, i64 %a8) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @phases.trace.24(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a5, i64 0, i64 8, i64 %a6, i64 %a7, i64 %a8)
  ret void
}
