; sources 3739248839f4f1f644788f600272422d90bde2c2d33f030d479a804cdfeade7f
; made by numba 0.68.1 and llvmlite 0.50.0, not by hand
define internal range(i32 -1, -2) i32 @drive.integrate.0(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0) local_unnamed_addr {
B0.endif:
  %.436 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 288
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
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 288
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
  %.294.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.318 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.878 = alloca i64, align 8
  store i64 0, ptr %.878, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.927 = alloca [2 x i64], align 8
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.927, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.1386 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.88 = load i64, ptr %.87, align 8
  %.89 = add nsw i64 %.88, 5
  %.243 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.244.pre = load i64, ptr %.243, align 8
  br label %B92

B92:                                              ; preds = %B92.endif, %B0.endif.endif
  %lsr.iv = phi i64 [ 0, %B0.endif.endif ], [ %lsr.iv.next, %B92.endif ]
  %.244 = phi i64 [ %.244.pre, %B0.endif.endif ], [ %.381, %B92.endif ]
  %active.3.0902 = phi i64 [ 0, %B0.endif.endif ], [ %.420, %B92.endif ]
  %.183898900 = phi i64 [ 0, %B0.endif.endif ], [ %.190, %B92.endif ]
  %0 = add i64 %.244, %lsr.iv
  %.262 = icmp slt i64 %0, 0
  %.263 = select i1 %.262, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %0
  %.277 = getelementptr i64, ptr %1, i64 %.263
  store i64 -1, ptr %.277, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 416
  %.309 = load i64, ptr %sunkaddr, align 8
  %2 = add i64 %lsr.iv, %.309
  %.332 = call i32 @drive.refill.2(ptr nonnull %.318, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.183898900, i64 %2)
  %cond = icmp eq i32 %.332, 0
  br i1 %cond, label %B92.endif, label %B92.if.if, !prof !0

B312:                                             ; preds = %B92.endif
  %.433.not = icmp eq i64 %.420, 0
  br i1 %.433.not, label %B1454, label %B326.endif.endif.preheader

B326.endif.endif.preheader:                       ; preds = %B312
  %.727.1 = getelementptr i8, ptr %arg.frame.4, i64 64
  br label %B326.endif.endif

B536:                                             ; preds = %B326.endif.endif
  %sunkaddr114 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.687 = load i64, ptr %sunkaddr114, align 8
  %sunkaddr115 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.717 = load i64, ptr %sunkaddr115, align 8
  %.728.idx = shl i64 %.717, 7
  %.728 = getelementptr i8, ptr %arg.frame.4, i64 %.728.idx
  %.729 = inttoptr i64 %.687 to ptr
  %.730 = tail call i64 %.729(ptr %arg.frame.4, ptr %.728)
  br label %B632

B632:                                             ; preds = %B326.endif.endif, %B536
  %3 = and i64 %.511, 280375465082880
  %.656.not.1 = icmp eq i64 %3, 0
  br i1 %.656.not.1, label %B632.1, label %B536.1

B536.1:                                           ; preds = %B632
  %sunkaddr116 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.687.1 = load i64, ptr %sunkaddr116, align 8
  %sunkaddr117 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.717.1 = load i64, ptr %sunkaddr117, align 8
  %.728.idx.1 = shl i64 %.717.1, 7
  %.728.1 = getelementptr i8, ptr %arg.frame.4, i64 %.728.idx.1
  %.729.1 = inttoptr i64 %.687.1 to ptr
  %.730.1 = tail call i64 %.729.1(ptr %.727.1, ptr %.728.1)
  br label %B632.1

B632.1:                                           ; preds = %B536.1, %B632
  %.512 = and i64 %.511, 65535
  %.762.not907 = icmp eq i64 %.512, 0
  br i1 %.762.not907, label %B1436, label %B648.outer.preheader

B648.outer.preheader:                             ; preds = %B632.1
  br label %B648.outer

B648.outer:                                       ; preds = %B1422, %B648.outer.preheader
  %active.4.2.ph = phi i64 [ %active.8.4, %B1422 ], [ %active.6.0, %B648.outer.preheader ]
  %waiting.3.2.ph = phi i64 [ %.779, %B1422 ], [ %.512, %B648.outer.preheader ]
  %sunkaddr118 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.814 = load i64, ptr %sunkaddr118, align 8
  br label %B648

B634.loopexit:                                    ; preds = %B648
  %.762.not = icmp eq i64 %.779, 0
  br i1 %.762.not, label %B1436, label %B648

B648:                                             ; preds = %B634.loopexit, %B648.outer
  %waiting.3.2 = phi i64 [ %.779, %B634.loopexit ], [ %waiting.3.2.ph, %B648.outer ]
  %.772 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %waiting.3.2, i1 true)
  %.777 = add nsw i64 %waiting.3.2, -1
  %.779 = and i64 %.777, %waiting.3.2
  %.817 = mul nsw i64 %.772, %.89
  %.818 = add nsw i64 %.817, %.814
  %.837 = icmp slt i64 %.818, 0
  %.838 = select i1 %.837, i64 %arg.meta.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.meta.4, i64 %.818
  %.852 = getelementptr i64, ptr %4, i64 %.838
  %.853 = load i64, ptr %.852, align 8
  %.854 = icmp slt i64 %.853, 0
  br i1 %.854, label %B634.loopexit, label %B774

B774:                                             ; preds = %B648
  store i64 0, ptr %.878, align 8
  %.890 = call i32 @drive.serve.3(ptr nonnull %.878, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %.772, i64 %.818)
  %.900 = load i64, ptr %.878, align 8
  %cond31 = icmp eq i32 %.890, 0
  br i1 %cond31, label %B774.endif, label %B774.if.if, !prof !0

B830:                                             ; preds = %B774.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.927, i8 0, i64 16, i1 false)
  %.935 = call i32 @lanes.diagnose.4(ptr nonnull %.927, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %.772)
  %cond32 = icmp eq i32 %.935, 0
  br i1 %cond32, label %B976, label %B830.if.if, !prof !0

B872:                                             ; preds = %B774.endif
  %.973.not = icmp eq i64 %.900, 0
  br i1 %.973.not, label %B998, label %B894

B894:                                             ; preds = %B872
  %.981 = icmp eq i64 %.900, 3
  %sunkaddr119 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i = load i64, ptr %sunkaddr119, align 8, !noalias !1
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr143 = select i1 %.981, i64 0, i64 200
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B894
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B894 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B1086, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr120 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr143
  %.214.i = load i64, ptr %sunkaddr120, align 8, !noalias !1
  %5 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %5, 4
  %.219.i = add nsw i64 %.217.i, %.772
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %6, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !1
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B1086.loopexit_crit_edge

B976:                                             ; preds = %B830
  %sunkaddr121 = getelementptr inbounds i8, ptr %.927, i64 8
  %.945.fca.1.load = load i64, ptr %sunkaddr121, align 8
  %.945.fca.0.load = load i64, ptr %.927, align 8
  %.1058.not = icmp eq i64 %.945.fca.0.load, 0
  br i1 %.1058.not, label %B998, label %B1086

B998:                                             ; preds = %B976, %B872
  %fault.3.4843 = phi i64 [ %.945.fca.1.load, %B976 ], [ -1, %B872 ]
  %sunkaddr122 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1089 = load i64, ptr %sunkaddr122, align 8
  %.1090 = shl nsw i64 %.1089, 4
  %.1092 = add nsw i64 %.1090, %.772
  %.1106 = icmp slt i64 %.1092, 0
  %.1107 = select i1 %.1106, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.1092
  %.1121 = getelementptr double, ptr %7, i64 %.1107
  %.1122 = load double, ptr %.1121, align 8
  %.1123 = fcmp oeq double %.1122, 0x7FF0000000000000
  br i1 %.1123, label %B1086, label %B1132

B58.i.B1086.loopexit_crit_edge:                   ; preds = %B58.i
  %8 = add i64 %.156.i, -1
  br label %B1086

B1086:                                            ; preds = %B58.i.B1086.loopexit_crit_edge, %B998, %B976, %B56.i
  %fault.3.4786 = phi i64 [ %.945.fca.1.load, %B976 ], [ %fault.3.4843, %B998 ], [ %8, %B58.i.B1086.loopexit_crit_edge ], [ -1, %B56.i ]
  %status.2.4785 = phi i64 [ %.945.fca.0.load, %B976 ], [ 0, %B998 ], [ %.900, %B58.i.B1086.loopexit_crit_edge ], [ %.900, %B56.i ]
  %sunkaddr147 = shl i64 %.838, 3
  %sunkaddr148 = getelementptr inbounds i8, ptr %4, i64 %sunkaddr147
  %.87.i = load i64, ptr %sunkaddr148, align 8, !noalias !4
  %sunkaddr123 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.120.i = load i64, ptr %sunkaddr123, align 8, !noalias !4
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %.142.i = icmp slt i64 %.818, -2
  %.143.i = select i1 %.142.i, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i8, ptr %4, i64 16
  %.157.i = getelementptr i64, ptr %9, i64 %.143.i
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !4
  %.174.i = icmp slt i64 %.123.i, -1
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %11 = getelementptr i8, ptr %10, i64 8
  %.189.i = getelementptr i64, ptr %11, i64 %.175.i
  store i64 %status.2.4785, ptr %.189.i, align 8, !noalias !4
  %.206.i = icmp slt i64 %.123.i, -2
  %.207.i = select i1 %.206.i, i64 %arg.meta.5.0, i64 0
  %12 = getelementptr i8, ptr %10, i64 16
  %.221.i = getelementptr i64, ptr %12, i64 %.207.i
  store i64 %fault.3.4786, ptr %.221.i, align 8, !noalias !4
  %.238.i = icmp slt i64 %.123.i, 0
  %.239.i = select i1 %.238.i, i64 %arg.meta.5.0, i64 0
  %.253.i = getelementptr i64, ptr %10, i64 %.239.i
  store i64 %.158.i, ptr %.253.i, align 8, !noalias !4
  %sunkaddr124 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.284.i = load i64, ptr %sunkaddr124, align 8, !noalias !4
  %.285.i = shl nsw i64 %.284.i, 4
  %.287.i = add nsw i64 %.285.i, %.772
  %.301.i = icmp slt i64 %.287.i, 0
  %.302.i = select i1 %.301.i, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.287.i
  %.316.i = getelementptr double, ptr %13, i64 %.302.i
  %.317.i = load double, ptr %.316.i, align 8, !noalias !4
  %.10.i.i = fcmp olt double %.317.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.317.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.387.i = icmp slt i64 %.123.i, -3
  %.388.i = select i1 %.387.i, i64 %arg.meta.5.0, i64 0
  %14 = getelementptr i8, ptr %10, i64 24
  %.402.i = getelementptr i64, ptr %14, i64 %.388.i
  store i64 %.5.i.i, ptr %.402.i, align 8, !noalias !4
  %.404.i = icmp eq i64 %status.2.4785, 0
  br i1 %.404.i, label %B388.i, label %B464.i

B388.i:                                           ; preds = %B1086
  %sunkaddr.i = shl i64 %.239.i, 3
  %sunkaddr1.i = getelementptr i8, ptr %10, i64 %sunkaddr.i
  %.440.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !4
  %.441.i = icmp sgt i64 %.440.i, 0
  br i1 %.441.i, label %B394.i, label %B464.i

B394.i:                                           ; preds = %B388.i
  %.488.i = add nsw i64 %.440.i, -1
  %sunkaddr125 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i = load i64, ptr %sunkaddr125, align 8, !noalias !7
  %sunkaddr126 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i = load i64, ptr %sunkaddr126, align 8, !noalias !7
  %.82.i.i = mul nsw i64 %.81.i.i, %.87.i
  %.83.i.i = add i64 %.488.i, %.52.i.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %15 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %15, i64 %.98.i.i
  br label %drive.finish.5

B464.i:                                           ; preds = %B388.i, %B1086
  %sunkaddr127 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.559.i = load i64, ptr %sunkaddr127, align 8, !noalias !4
  %.560.i = shl nsw i64 %.559.i, 4
  %.562.i = add nsw i64 %.560.i, %.772
  %.578.i = icmp slt i64 %.562.i, 0
  %.579.i = select i1 %.578.i, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.562.i
  %.593.i = getelementptr double, ptr %16, i64 %.579.i
  br label %drive.finish.5

drive.finish.5: ; preds = %B464.i, %B394.i
  %"$phi522.0.2.0.in.sroa.speculated.in.i" = phi ptr [ %.593.i, %B464.i ], [ %.112.i.i, %B394.i ]
  %"$phi522.0.2.0.in.sroa.speculated.i" = load double, ptr %"$phi522.0.2.0.in.sroa.speculated.in.i", align 8, !noalias !4
  %.615.i = icmp slt i64 %.87.i, 0
  %.616.i = select i1 %.615.i, i64 %arg.reached.5.0, i64 0
  %17 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.630.i = getelementptr double, ptr %17, i64 %.616.i
  store double %"$phi522.0.2.0.in.sroa.speculated.i", ptr %.630.i, align 8, !noalias !4
  %sunkaddr128 = mul i64 %.838, 8
  %sunkaddr129 = getelementptr i8, ptr %4, i64 %sunkaddr128
  store i64 -1, ptr %sunkaddr129, align 8, !noalias !4
  br label %B1294

B1132:                                            ; preds = %B998
  %sunkaddr130 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.1204 = load i64, ptr %sunkaddr130, align 8
  %.1205 = shl nsw i64 %.1204, 4
  %.1207 = add nsw i64 %.1205, %.772
  %.1221 = icmp slt i64 %.1207, 0
  %.1222 = select i1 %.1221, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.1207
  %.1236 = getelementptr double, ptr %18, i64 %.1222
  %.1237 = load double, ptr %.1236, align 8
  %sunkaddr131 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1267 = load i64, ptr %sunkaddr131, align 8
  %.1268 = shl nsw i64 %.1267, 4
  %.1270 = add nsw i64 %.1268, %.772
  %.1284 = icmp slt i64 %.1270, 0
  %.1285 = select i1 %.1284, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.1270
  %.1299 = getelementptr double, ptr %19, i64 %.1285
  %.1300 = load double, ptr %.1299, align 8
  %.1301 = fcmp ult double %.1237, %.1300
  br i1 %.1301, label %B1294, label %B1256

B1256:                                            ; preds = %B1132
  call void @llvm.lifetime.start.p0(ptr nonnull %.294.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %sunkaddr132 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.72.i24 = load i64, ptr %sunkaddr132, align 8, !noalias !10
  %.73.not.i = icmp eq i64 %.72.i24, 0
  br i1 %.73.not.i, label %B30.else.if.i, label %B252.i

B174.i:                                           ; preds = %B30.else.if.i
  %sunkaddr133 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.252.i = load i64, ptr %sunkaddr133, align 8, !noalias !10
  %.253.i26 = shl nsw i64 %.252.i, 4
  %.255.i = add nsw i64 %.253.i26, %.772
  %.269.i = icmp slt i64 %.255.i, 0
  %.270.i = select i1 %.269.i, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.255.i
  %.284.i27 = getelementptr double, ptr %20, i64 %.270.i
  %.285.i28 = load double, ptr %.284.i27, align 8, !noalias !10
  %.286.i = fcmp olt double %.285.i28, 0x3FE679504222CC19
  br i1 %.286.i, label %B252.i, label %B294.i

B252.i:                                           ; preds = %B30.else.if.i, %B174.i, %B1256
  %.304.i = call i32 @drive.park.6(ptr nonnull %.294.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone %arg.tables.0, ptr readnone %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.772, i64 %.818), !noalias !10
  switch i32 %.304.i, label %drive.consider_change.7 [
    i32 -2, label %drive.consider_change.8
    i32 0, label %drive.consider_change.8
  ], !prof !14

B294.i:                                           ; preds = %B174.i
  %sunkaddr134 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.371.i = load i64, ptr %sunkaddr134, align 8, !noalias !10
  %.374.i = shl nsw i64 %.371.i, 4
  %.376.i = add nsw i64 %.374.i, %.772
  %.392.i = icmp slt i64 %.376.i, 0
  %.393.i = select i1 %.392.i, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.376.i
  %.407.i = getelementptr double, ptr %21, i64 %.393.i
  store double 0.000000e+00, ptr %.407.i, align 8, !noalias !10
  br label %drive.consider_change.8

B30.else.if.i:                                    ; preds = %B1256
  %sunkaddr135 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.104.i = load i64, ptr %sunkaddr135, align 8, !noalias !10
  %.147.i = and i64 %.772, 56
  %sunkaddr136 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.177.i = load i64, ptr %sunkaddr136, align 8, !noalias !10
  %.186.i = getelementptr double, ptr %arg.frame.4, i64 %.147.i
  %.187.idx.i = shl i64 %.177.i, 7
  %.187.i = getelementptr i8, ptr %arg.frame.4, i64 %.187.idx.i
  %.188.i = inttoptr i64 %.104.i to ptr
  %.189.i25 = tail call i64 %.188.i(ptr %.186.i, ptr %.187.i), !noalias !10
  %sunkaddr137 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.220.pr.i = load i64, ptr %sunkaddr137, align 8, !noalias !10
  %.221.not.i = icmp eq i64 %.220.pr.i, 0
  br i1 %.221.not.i, label %B174.i, label %B252.i

drive.consider_change.8: ; preds = %B294.i, %B252.i, %B252.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.294.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  br label %B1294

drive.consider_change.7: ; preds = %B252.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.294.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1294:                                            ; preds = %drive.consider_change.8, %B1132, %drive.finish.5
  %sunkaddr162 = shl i64 %.838, 3
  %sunkaddr163 = getelementptr i8, ptr %4, i64 %sunkaddr162
  %.1375 = load i64, ptr %sunkaddr163, align 8
  %.1376 = icmp slt i64 %.1375, 0
  br i1 %.1376, label %B1334, label %B1422

B1334:                                            ; preds = %B1294
  %.1400 = call i32 @drive.refill.2(ptr nonnull %.1386, ptr nonnull %excinfo.7, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.772, i64 %.818)
  %cond33 = icmp eq i32 %.1400, 0
  br i1 %cond33, label %B1334.endif, label %B1334.if.if, !prof !0

B1422:                                            ; preds = %B1334.endif, %B1294
  %active.8.4 = phi i64 [ %.1460, %B1334.endif ], [ %active.4.2.ph, %B1294 ]
  %.1482.not = icmp eq i64 %.779, 0
  br i1 %.1482.not, label %B1436, label %B648.outer

B1436:                                            ; preds = %B1422, %B634.loopexit, %B632.1
  %active.7.3 = phi i64 [ %active.6.0, %B632.1 ], [ %active.4.2.ph, %B634.loopexit ], [ %active.8.4, %B1422 ]
  %.1499 = icmp sgt i64 %active.7.3, 0
  br i1 %.1499, label %B326.endif.endif, label %B1450

common.ret:                                       ; preds = %B1334.if.if, %B830.if.if, %B774.if.if, %B92.if.if, %B1454, %B1450, %drive.consider_change.7
  %common.ret.op = phi i32 [ 0, %B1450 ], [ 0, %B1454 ], [ %.332, %B92.if.if ], [ %.890, %B774.if.if ], [ %.935, %B830.if.if ], [ %.1400, %B1334.if.if ], [ %.304.i, %drive.consider_change.7 ]
  ret i32 %common.ret.op

B1450:                                            ; preds = %B1436
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1454:                                            ; preds = %B312
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B92.endif:                                        ; preds = %B92
  %.190 = add nuw nsw i64 %.183898900, 1
  %sunkaddr138 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.381 = load i64, ptr %sunkaddr138, align 8
  %22 = add i64 %lsr.iv, %.381
  %.399 = icmp slt i64 %22, 0
  %.400 = select i1 %.399, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %22
  %.414 = getelementptr i64, ptr %23, i64 %.400
  %.415 = load i64, ptr %.414, align 8
  %.416 = icmp sgt i64 %.415, -1
  %.419 = zext i1 %.416 to i64
  %.420 = add nuw nsw i64 %active.3.0902, %.419
  %lsr.iv.next = add i64 %lsr.iv, %.89
  %exitcond.not = icmp eq i64 %.190, 16
  br i1 %exitcond.not, label %B312, label %B92

B92.if.if:                                        ; preds = %B92
  %.340 = icmp sgt i32 %.332, 0
  %.333 = load ptr, ptr %excinfo.1, align 8
  %.341 = select i1 %.340, ptr %.333, ptr undef
  store ptr %.341, ptr %excinfo, align 8
  br label %common.ret

B326.endif.endif:                                 ; preds = %B1436, %B326.endif.endif.preheader
  %active.6.0 = phi i64 [ %active.7.3, %B1436 ], [ %.420, %B326.endif.endif.preheader ]
  %sunkaddr139 = getelementptr i8, ptr %arg.meta.4, i64 456
  %.469 = load i64, ptr %sunkaddr139, align 8
  %sunkaddr140 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.499 = load i64, ptr %sunkaddr140, align 8
  %.509.idx = shl i64 %.499, 7
  %.509 = getelementptr i8, ptr %arg.frame.4, i64 %.509.idx
  %.510 = inttoptr i64 %.469 to ptr
  %.511 = tail call i64 %.510(ptr %arg.frame.4, ptr %.509)
  %24 = and i64 %.511, 1095216660480
  %.656.not = icmp eq i64 %24, 0
  br i1 %.656.not, label %B632, label %B536

B774.endif:                                       ; preds = %B774
  %.917 = icmp slt i64 %.900, 0
  br i1 %.917, label %B830, label %B872

B774.if.if:                                       ; preds = %B774
  %.898 = icmp sgt i32 %.890, 0
  %.891 = load ptr, ptr %excinfo.2, align 8
  %.899 = select i1 %.898, ptr %.891, ptr undef
  store ptr %.899, ptr %excinfo, align 8
  br label %common.ret

B830.if.if:                                       ; preds = %B830
  %.943 = icmp sgt i32 %.935, 0
  %.936 = load ptr, ptr %excinfo.3, align 8
  %.944 = select i1 %.943, ptr %.936, ptr undef
  store ptr %.944, ptr %excinfo, align 8
  br label %common.ret

B1334.endif:                                      ; preds = %B1334
  %sunkaddr141 = mul i64 %.838, 8
  %sunkaddr142 = getelementptr i8, ptr %4, i64 %sunkaddr141
  %.1455 = load i64, ptr %sunkaddr142, align 8
  %.1455.lobit.neg = ashr i64 %.1455, 63
  %.1460 = add i64 %.1455.lobit.neg, %active.4.2.ph
  br label %B1422

B1334.if.if:                                      ; preds = %B1334
  %.1408 = icmp sgt i32 %.1400, 0
  %.1401 = load ptr, ptr %excinfo.7, align 8
  %.1409 = select i1 %.1408, ptr %.1401, ptr undef
  store ptr %.1409, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.refill.2(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.494 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.537 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.81 = icmp slt i64 %arg.notes, 0
  %.82 = select i1 %.81, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.96 = getelementptr i64, ptr %0, i64 %.82
  %.97547 = load i64, ptr %.96, align 8
  %.98548 = icmp slt i64 %.97547, 0
  br i1 %.98548, label %B46.lr.ph, label %B1184

B46.lr.ph:                                        ; preds = %B0
  %.142.i = icmp slt i64 %arg.notes, -2
  %1 = shl i64 %arg.meta.5.0, 3
  %sunkaddr77 = select i1 %.142.i, i64 %1, i64 0
  br label %B46

B46:                                              ; preds = %B1185, %B46.lr.ph
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
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %.225
  %.254 = getelementptr i64, ptr %2, i64 %.240
  %.255 = load i64, ptr %.254, align 8
  %.289 = add nsw i64 %.224, 1
  %sunkaddr64 = getelementptr i8, ptr %arg.meta.4, i64 504
  store i64 %.289, ptr %sunkaddr64, align 8
  %sunkaddr67 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.349 = load i64, ptr %sunkaddr67, align 8
  %.351 = mul nsw i64 %.255, 5
  %.352 = add nsw i64 %.349, %.351
  %.367 = icmp slt i64 %.352, -1
  %.368 = select i1 %.367, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.352
  %4 = getelementptr i8, ptr %3, i64 8
  %.382 = getelementptr i64, ptr %4, i64 %.368
  %.383 = load i64, ptr %.382, align 8
  %.384.not = icmp eq i64 %.383, 0
  br i1 %.384.not, label %B308, label %B1185

B308:                                             ; preds = %B104
  %sunkaddr70 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.418 = load i64, ptr %sunkaddr70, align 8
  %sunkaddr71 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.448 = load i64, ptr %sunkaddr71, align 8
  %.449 = add nsw i64 %.448, 5
  %.451 = mul nsw i64 %.449, %.255
  %.452 = add nsw i64 %.451, %.418
  %.467 = icmp slt i64 %.452, 0
  %.468 = select i1 %.467, i64 %arg.meta.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.meta.4, i64 %.452
  %.482 = getelementptr i64, ptr %5, i64 %.468
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
  %cond13 = icmp eq i32 %.549, 0
  br i1 %cond13, label %B462.endif, label %B462.if, !prof !0

B526:                                             ; preds = %B462.endif
  %sunkaddr73 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.606 = load i64, ptr %sunkaddr73, align 8
  %.607 = shl nsw i64 %.606, 4
  %.609 = add nsw i64 %.607, %arg.lane
  %.623 = icmp slt i64 %.609, 0
  %.624 = select i1 %.623, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.609
  %.638 = getelementptr double, ptr %6, i64 %.624
  %.639 = load double, ptr %.638, align 8
  %.640 = fcmp oeq double %.639, 0x7FF0000000000000
  br i1 %.640, label %B720, label %B766

B636:                                             ; preds = %B462.endif
  %.647 = icmp eq i64 %.559, 3
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i = load i64, ptr %sunkaddr74, align 8, !noalias !15
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr72 = select i1 %.647, i64 0, i64 200
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B636
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B636 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B720, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr80 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr72
  %.214.i = load i64, ptr %sunkaddr80, align 8, !noalias !15
  %7 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %7, 4
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %8, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !15
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B720.loopexit_crit_edge

B58.i.B720.loopexit_crit_edge:                    ; preds = %B58.i
  %9 = add i64 %.156.i, -1
  br label %B720

B720:                                             ; preds = %B58.i.B720.loopexit_crit_edge, %B56.i, %B526
  %"$phi720.0.2.3" = phi i64 [ -1, %B526 ], [ %9, %B58.i.B720.loopexit_crit_edge ], [ -1, %B56.i ]
  %10 = icmp eq i64 %.559, 0
  %sunkaddr83 = mul i64 %.82, 8
  %sunkaddr84 = getelementptr i8, ptr %0, i64 %sunkaddr83
  %.87.i = load i64, ptr %sunkaddr84, align 8, !noalias !18
  %sunkaddr86 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.120.i = load i64, ptr %sunkaddr86, align 8, !noalias !18
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %sunkaddr87 = getelementptr i8, ptr %0, i64 %sunkaddr77
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr87, i64 16
  %.158.i = load i64, ptr %sunkaddr89, align 8, !noalias !18
  %.174.i = icmp slt i64 %.123.i, -1
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %12 = getelementptr i8, ptr %11, i64 8
  %.189.i = getelementptr i64, ptr %12, i64 %.175.i
  store i64 %.559, ptr %.189.i, align 8, !noalias !18
  %.206.i = icmp slt i64 %.123.i, -2
  %.207.i = select i1 %.206.i, i64 %arg.meta.5.0, i64 0
  %13 = getelementptr i8, ptr %11, i64 16
  %.221.i = getelementptr i64, ptr %13, i64 %.207.i
  store i64 %"$phi720.0.2.3", ptr %.221.i, align 8, !noalias !18
  %.238.i = icmp slt i64 %.123.i, 0
  %.239.i = select i1 %.238.i, i64 %arg.meta.5.0, i64 0
  %.253.i = getelementptr i64, ptr %11, i64 %.239.i
  store i64 %.158.i, ptr %.253.i, align 8, !noalias !18
  %sunkaddr90 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.284.i = load i64, ptr %sunkaddr90, align 8, !noalias !18
  %.285.i = shl nsw i64 %.284.i, 4
  %.287.i = add nsw i64 %.285.i, %arg.lane
  %.301.i = icmp slt i64 %.287.i, 0
  %.302.i = select i1 %.301.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.287.i
  %.316.i = getelementptr double, ptr %14, i64 %.302.i
  %.317.i = load double, ptr %.316.i, align 8, !noalias !18
  %.10.i.i = fcmp olt double %.317.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.317.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.387.i = icmp slt i64 %.123.i, -3
  %.388.i = select i1 %.387.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i8, ptr %11, i64 24
  %.402.i = getelementptr i64, ptr %15, i64 %.388.i
  store i64 %.5.i.i, ptr %.402.i, align 8, !noalias !18
  br i1 %10, label %B388.i, label %B464.i

B388.i:                                           ; preds = %B720
  %sunkaddr.i = shl i64 %.239.i, 3
  %sunkaddr1.i = getelementptr i8, ptr %11, i64 %sunkaddr.i
  %.440.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !18
  %.441.i = icmp sgt i64 %.440.i, 0
  br i1 %.441.i, label %B394.i, label %B464.i

B394.i:                                           ; preds = %B388.i
  %.488.i = add nsw i64 %.440.i, -1
  %sunkaddr91 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i = load i64, ptr %sunkaddr91, align 8, !noalias !21
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i = load i64, ptr %sunkaddr92, align 8, !noalias !21
  %.82.i.i = mul nsw i64 %.81.i.i, %.87.i
  %.83.i.i = add i64 %.488.i, %.52.i.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %16 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %16, i64 %.98.i.i
  br label %B766.thread

B464.i:                                           ; preds = %B388.i, %B720
  %sunkaddr93 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.559.i = load i64, ptr %sunkaddr93, align 8, !noalias !18
  %.560.i = shl nsw i64 %.559.i, 4
  %.562.i = add nsw i64 %.560.i, %arg.lane
  %.578.i = icmp slt i64 %.562.i, 0
  %.579.i = select i1 %.578.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.562.i
  %.593.i = getelementptr double, ptr %17, i64 %.579.i
  br label %B766.thread

B766.thread:                                      ; preds = %B464.i, %B394.i
  %"$phi522.0.2.0.in.sroa.speculated.in.i" = phi ptr [ %.593.i, %B464.i ], [ %.112.i.i, %B394.i ]
  %"$phi522.0.2.0.in.sroa.speculated.i" = load double, ptr %"$phi522.0.2.0.in.sroa.speculated.in.i", align 8, !noalias !18
  %.615.i = icmp slt i64 %.87.i, 0
  %.616.i = select i1 %.615.i, i64 %arg.reached.5.0, i64 0
  %18 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.630.i = getelementptr double, ptr %18, i64 %.616.i
  store double %"$phi522.0.2.0.in.sroa.speculated.i", ptr %.630.i, align 8, !noalias !18
  %sunkaddr94 = mul i64 %.82, 8
  %sunkaddr95 = getelementptr i8, ptr %0, i64 %sunkaddr94
  store i64 -1, ptr %sunkaddr95, align 8, !noalias !18
  br label %B806

B766:                                             ; preds = %B526
  %sunkaddr96 = mul i64 %.82, 8
  %sunkaddr97 = getelementptr i8, ptr %0, i64 %sunkaddr96
  %.799.pre = load i64, ptr %sunkaddr97, align 8
  %19 = icmp slt i64 %.799.pre, 0
  br i1 %19, label %B806, label %B1184

B806:                                             ; preds = %B766, %B766.thread
  %sunkaddr98 = getelementptr i8, ptr %arg.meta.4, i64 504
  %.831 = load i64, ptr %sunkaddr98, align 8
  %sunkaddr99 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.861 = load i64, ptr %sunkaddr99, align 8
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
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.943
  %.972 = getelementptr double, ptr %20, i64 %.958
  store double 0x7FF0000000000000, ptr %.972, align 8
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1003 = load i64, ptr %sunkaddr100, align 8
  %.1004 = shl nsw i64 %.1003, 4
  %.1006 = add nsw i64 %.1004, %arg.lane
  %.1020 = icmp slt i64 %.1006, 0
  %.1021 = select i1 %.1020, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.1006
  %.1035 = getelementptr double, ptr %21, i64 %.1021
  store double 0x7FF0000000000000, ptr %.1035, align 8
  %sunkaddr101 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.1066 = load i64, ptr %sunkaddr101, align 8
  %.1067 = shl nsw i64 %.1066, 4
  %.1069 = add nsw i64 %.1067, %arg.lane
  %.1083 = icmp slt i64 %.1069, 0
  %.1084 = select i1 %.1083, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.1069
  %.1098 = getelementptr double, ptr %22, i64 %.1084
  store double -1.000000e+300, ptr %.1098, align 8
  %.1128 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1129 = load i64, ptr %.1128, align 8
  %.1132 = shl nsw i64 %.1129, 4
  %.1134 = add nsw i64 %.1132, %arg.lane
  %.1150 = icmp slt i64 %.1134, 0
  %.1151 = select i1 %.1150, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.1134
  %.1165 = getelementptr double, ptr %23, i64 %.1151
  store double 0x7FF0000000000000, ptr %.1165, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1184:                                            ; preds = %B1185, %B766, %B0
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1185:                                            ; preds = %B420, %B104
  %sunkaddr102 = mul i64 %.82, 8
  %sunkaddr103 = getelementptr i8, ptr %0, i64 %sunkaddr102
  %.97 = load i64, ptr %sunkaddr103, align 8
  %.98 = icmp slt i64 %.97, 0
  br i1 %.98, label %B46, label %B1184

B420.if.if:                                       ; preds = %B420
  %.512 = icmp sgt i32 %.504, 0
  %.505 = load ptr, ptr %excinfo.1, align 8
  %.513 = select i1 %.512, ptr %.505, ptr undef
  store ptr %.513, ptr %excinfo, align 8
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

define internal range(i32 -1, -2) i32 @drive.serve.3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.312 = alloca { i64, double }, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.546 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.707 = alloca ptr, align 8
  %excinfo.6 = alloca ptr, align 8
  %.988 = alloca i64, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.82 = getelementptr i8, ptr %arg.meta.4, i64 104
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
  %.300 = getelementptr i8, ptr %arg.meta.4, i64 256
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
  %.395 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.396 = load i64, ptr %.395, align 8
  br i1 %.356, label %B302, label %B286.B428.endif_crit_edge

B286.B428.endif_crit_edge:                        ; preds = %B286
  %.171.i.phi.trans.insert = getelementptr i8, ptr %arg.meta.4, i64 120
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
  %.458 = getelementptr i8, ptr %arg.meta.4, i64 120
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
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i = load i64, ptr %sunkaddr7, align 8, !noalias !27
  %.140209.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140209.not.i, label %B616, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B570
  br label %B58.i

B58.i:                                            ; preds = %B338.i, %B58.i.preheader
  %.146207210.i = phi i64 [ %.153.i, %B338.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr9, align 8, !noalias !27
  %5 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %5, 4
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.248.i = load i64, ptr %sunkaddr10, align 8, !noalias !27
  %6 = add i64 %.146207210.i, %.248.i
  %.251.i1 = shl nsw i64 %6, 4
  %.253.i = add nsw i64 %.251.i1, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %7, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !27
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.313.i = load i64, ptr %sunkaddr11, align 8, !noalias !27
  %8 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %8, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.meta.4, i64 %8
  %.344.i = getelementptr i64, ptr %9, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !27
  %.366.i2 = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i2, i64 %arg.frame.5.0, i64 0
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
  %.70.i = icmp slt i64 %arg.notes, 0
  %.71.i = select i1 %.70.i, i64 %arg.meta.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.85.i = getelementptr i64, ptr %14, i64 %.71.i
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !30
  %.102.i = icmp slt i64 %arg.notes, -2
  %.103.i = select i1 %.102.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i8, ptr %14, i64 16
  %.117.i = getelementptr i64, ptr %15, i64 %.103.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !30
  %.147.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !30
  %.279226.not.i = icmp slt i64 %.148.i, 1
  br i1 %.279226.not.i, label %lanes.take_save.13, label %B190.lr.ph.i

B190.lr.ph.i:                                     ; preds = %B738
  %.839 = load i64, ptr %arg.meta.4, align 8
  %.183.i = getelementptr i8, ptr %arg.meta.4, i64 272
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !30
  %.189.i = shl nsw i64 %.839, 4
  %.191.i = add nsw i64 %.189.i, %arg.lane
  %.186.i = mul nsw i64 %.184.i, %.86.i
  %.188.i3 = add nsw i64 %.186.i, %.118.i
  %xtraiter.i = and i64 %.148.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B190.prol.loopexit.i, label %B190.prol.i

B190.prol.i:                                      ; preds = %B190.lr.ph.i
  %.288.prol.i = add nsw i64 %.148.i, -1
  %.331.prol.i = icmp slt i64 %.191.i, 0
  %.332.prol.i = select i1 %.331.prol.i, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.191.i
  %.346.prol.i = getelementptr double, ptr %16, i64 %.332.prol.i
  %.347.prol.i = load double, ptr %.346.prol.i, align 8, !noalias !30
  %.362.prol.i = icmp slt i64 %.188.i3, 0
  %.363.prol.i = select i1 %.362.prol.i, i64 %arg.states.5.0, i64 0
  %17 = getelementptr double, ptr %arg.states.4, i64 %.188.i3
  %.377.prol.i = getelementptr double, ptr %17, i64 %.363.prol.i
  store double %.347.prol.i, ptr %.377.prol.i, align 8, !noalias !30
  %sunkaddr.i4 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.prol.i = load i64, ptr %sunkaddr.i4, align 8, !noalias !30
  %.410.prol.i = add nsw i64 %.408.prol.i, %.188.i3
  %.414.prol.i = add nsw i64 %.191.i, 16
  br label %B190.prol.loopexit.i

B190.prol.loopexit.i:                             ; preds = %B190.prol.i, %B190.lr.ph.i
  %place.2.0230.unr.i = phi i64 [ %.188.i3, %B190.lr.ph.i ], [ %.410.prol.i, %B190.prol.i ]
  %row.2.0229.unr.i = phi i64 [ %.191.i, %B190.lr.ph.i ], [ %.414.prol.i, %B190.prol.i ]
  %.278224228.unr.i = phi i64 [ %.148.i, %B190.lr.ph.i ], [ %.288.prol.i, %B190.prol.i ]
  %18 = icmp eq i64 %.148.i, 1
  br i1 %18, label %lanes.take_save.13, label %B190.preheader.i

B190.preheader.i:                                 ; preds = %B190.prol.loopexit.i
  %19 = add nuw i64 %.278224228.unr.i, 2
  %20 = shl i64 %arg.frame.5.0, 3
  %21 = add i64 %20, 128
  br label %B190.i

B190.i:                                           ; preds = %B190.i, %B190.preheader.i
  %lsr.iv.i = phi i64 [ %19, %B190.preheader.i ], [ %lsr.iv.next.i, %B190.i ]
  %place.2.0230.i = phi i64 [ %place.2.0230.unr.i, %B190.preheader.i ], [ %.410.1.i, %B190.i ]
  %row.2.0229.i = phi i64 [ %row.2.0229.unr.i, %B190.preheader.i ], [ %.414.1.i, %B190.i ]
  %.331.i = icmp slt i64 %row.2.0229.i, 0
  %22 = select i1 %.331.i, i64 %20, i64 0
  %scevgep3.i = getelementptr i8, ptr %arg.frame.4, i64 %22
  %23 = shl i64 %row.2.0229.i, 3
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %23
  %.347.i = load double, ptr %scevgep4.i, align 8, !noalias !30
  %.362.i = icmp slt i64 %place.2.0230.i, 0
  %.363.i = select i1 %.362.i, i64 %arg.states.5.0, i64 0
  %24 = getelementptr double, ptr %arg.states.4, i64 %place.2.0230.i
  %.377.i6 = getelementptr double, ptr %24, i64 %.363.i
  store double %.347.i, ptr %.377.i6, align 8, !noalias !30
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.i = load i64, ptr %sunkaddr12, align 8, !noalias !30
  %.410.i = add nsw i64 %.408.i, %place.2.0230.i
  %.331.1.i = icmp slt i64 %row.2.0229.i, -16
  %25 = select i1 %.331.1.i, i64 %21, i64 128
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %25
  %26 = shl i64 %row.2.0229.i, 3
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %26
  %.347.1.i = load double, ptr %scevgep2, align 8, !noalias !30
  %.362.1.i = icmp slt i64 %.410.i, 0
  %.363.1.i = select i1 %.362.1.i, i64 %arg.states.5.0, i64 0
  %27 = getelementptr double, ptr %arg.states.4, i64 %.410.i
  %.377.1.i = getelementptr double, ptr %27, i64 %.363.1.i
  store double %.347.1.i, ptr %.377.1.i, align 8, !noalias !30
  %.408.1.i = load i64, ptr %sunkaddr12, align 8, !noalias !30
  %.410.1.i = add nsw i64 %.408.1.i, %.410.i
  %.414.1.i = add nsw i64 %row.2.0229.i, 32
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %.279.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.279.1.i, label %B190.i, label %lanes.take_save.13

lanes.take_save.13: ; preds = %B190.i, %B190.prol.loopexit.i, %B738
  %.429.i = add nsw i64 %.118.i, 1
  %sunkaddr6.i = shl i64 %.103.i, 3
  %sunkaddr7.i = getelementptr i8, ptr %14, i64 %sunkaddr6.i
  %sunkaddr8.i = getelementptr i8, ptr %sunkaddr7.i, i64 16
  store i64 %.429.i, ptr %sunkaddr8.i, align 8, !noalias !30
  %.51.i.i = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !33
  %.80.i.i = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !33
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.429.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %28 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %28, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !33
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.533.i = load i64, ptr %sunkaddr13, align 8, !noalias !30
  %.536.i = shl nsw i64 %.533.i, 4
  %.538.i = add nsw i64 %.536.i, %arg.lane
  %.554.i = icmp slt i64 %.538.i, 0
  %.555.i = select i1 %.554.i, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.538.i
  %.569.i = getelementptr double, ptr %29, i64 %.555.i
  store double %.113.i.i, ptr %.569.i, align 8, !noalias !30
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
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.911
  %.940 = getelementptr double, ptr %30, i64 %.926
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
  %31 = getelementptr double, ptr %arg.frame.4, i64 %.1072
  %.1103 = getelementptr double, ptr %31, i64 %.1089
  %.1104 = load double, ptr %.1103, align 8
  %.1133 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1134 = load i64, ptr %.1133, align 8
  %.1152 = icmp slt i64 %.1134, 0
  %.1153 = select i1 %.1152, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.1134, 7
  %32 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %33 = getelementptr i8, ptr %32, i64 8
  %.1167 = getelementptr double, ptr %33, i64 %.1153
  %.1168 = load double, ptr %.1167, align 8
  %.1171 = fcmp uge double %.1104, %.1168
  %"$phi1118.0.2.0" = sext i1 %.1171 to i64
  store i64 %"$phi1118.0.2.0", ptr %retptr, align 8
  br label %common.ret

B234.endif:                                       ; preds = %B234
  %.353 = icmp sgt i64 %.330.fca.0.load, -1
  br i1 %.353, label %B286, label %B570

B234.if.if:                                       ; preds = %B234
  %.328 = icmp sgt i32 %.320, 0
  %.321 = load ptr, ptr %excinfo.1, align 8
  %.329 = select i1 %.328, ptr %.321, ptr undef
  store ptr %.329, ptr %excinfo, align 8
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
  %34 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %34, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !24
  %.126.i = icmp slt i64 %.113.i.pre-phi, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.113.i.pre-phi
  %.141.i = getelementptr double, ptr %35, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !24
  %.143.i = fsub double %.82.i, %.142.i
  %.187.i = icmp slt i64 %.174.i.pre-phi, 0
  %.188.i = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %36 = getelementptr double, ptr %arg.frame.4, i64 %.174.i.pre-phi
  %.202.i = getelementptr double, ptr %36, i64 %.188.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !24
  %.207.i = fdiv double %.143.i, %.203.i
  %.235.i = getelementptr i8, ptr %arg.meta.4, i64 136
  %.236.i = load i64, ptr %.235.i, align 8, !noalias !24
  %.237.i = shl nsw i64 %.236.i, 4
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %37, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !24
  %.295.i = getelementptr i8, ptr %arg.meta.4, i64 464
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !24
  %.337.i = and i64 %arg.lane, -8
  %.365.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !24
  %.374.i = getelementptr double, ptr %arg.frame.4, i64 %.337.i
  %.375.idx.i = shl i64 %.366.i, 7
  %.375.i = getelementptr i8, ptr %arg.frame.4, i64 %.375.idx.i
  %.376.i = inttoptr i64 %.296.i to ptr
  %.377.i = tail call i64 %.376.i(ptr %.374.i, ptr %.375.i), !noalias !24
  %.558 = call i32 @lanes.save_within.12(ptr nonnull %.546, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %"$phi428.0.2.0")
  %cond24 = icmp eq i32 %.558, 0
  br i1 %cond24, label %B428.endif.endif, label %B428.endif.if.if, !prof !0

B428.endif.endif:                                 ; preds = %B428.endif
  %.33.i = fcmp olt double %.330.fca.1.load, 1.000000e+00
  br i1 %.33.i, label %B16.endif.endif.i, label %B604

B106.i:                                           ; preds = %B106.i.preheader, %B106.i
  %.187207209.i = phi i64 [ %.194.i, %B106.i ], [ 0, %B106.i.preheader ]
  %.194.i = add nuw nsw i64 %.187207209.i, 1
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.248.i12 = load i64, ptr %sunkaddr14, align 8, !noalias !36
  %38 = add i64 %.187207209.i, %.248.i12
  %.250.i = shl nsw i64 %38, 4
  %.252.i13 = add nsw i64 %.250.i, %arg.lane
  %.266.i14 = icmp slt i64 %.252.i13, 0
  %.267.i15 = select i1 %.266.i14, i64 %arg.frame.5.0, i64 0
  %39 = getelementptr double, ptr %arg.frame.4, i64 %.252.i13
  %.281.i = getelementptr double, ptr %39, i64 %.267.i15
  %.282.i16 = load double, ptr %.281.i, align 8, !noalias !36
  %.312.i = load i64, ptr %arg.meta.4, align 8, !noalias !36
  %40 = add i64 %.187207209.i, %.312.i
  %.314.i = shl nsw i64 %40, 4
  %.316.i = add nsw i64 %.314.i, %arg.lane
  %.330.i17 = icmp slt i64 %.316.i, 0
  %.331.i18 = select i1 %.330.i17, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.316.i
  %.345.i19 = getelementptr double, ptr %41, i64 %.331.i18
  store double %.282.i16, ptr %.345.i19, align 8, !noalias !36
  %exitcond.not.i20 = icmp eq i64 %.101.i, %.194.i
  br i1 %exitcond.not.i20, label %B232.i, label %B106.i

B232.i:                                           ; preds = %B16.endif.endif.i, %B106.i
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 176
  %.381.i21 = load i64, ptr %sunkaddr15, align 8, !noalias !36
  %.382.i22 = shl nsw i64 %.381.i21, 4
  %.384.i23 = add nsw i64 %.382.i22, %arg.lane
  %.398.i = icmp slt i64 %.384.i23, 0
  %.399.i = select i1 %.398.i, i64 %arg.frame.5.0, i64 0
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.384.i23
  %.413.i = getelementptr double, ptr %42, i64 %.399.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !36
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.444.i = load i64, ptr %sunkaddr16, align 8, !noalias !36
  %.447.i = shl nsw i64 %.444.i, 4
  %.449.i = add nsw i64 %.447.i, %arg.lane
  %.465.i = icmp slt i64 %.449.i, 0
  %.466.i = select i1 %.465.i, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.449.i
  %.480.i = getelementptr double, ptr %43, i64 %.466.i
  store double %.414.i, ptr %.480.i, align 8, !noalias !36
  br label %B604

B16.endif.endif.i:                                ; preds = %B428.endif.endif
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.52.i.i8 = load i64, ptr %sunkaddr17, align 8, !noalias !39
  %.53.i.i = shl nsw i64 %.52.i.i8, 4
  %.54.i.i = add nsw i64 %.53.i.i, %arg.lane
  %.67.i.i = icmp slt i64 %.54.i.i, 0
  %.68.i.i = select i1 %.67.i.i, i64 %arg.frame.5.0, i64 0
  %44 = getelementptr double, ptr %arg.frame.4, i64 %.54.i.i
  %.82.i.i9 = getelementptr double, ptr %44, i64 %.68.i.i
  store double %.330.fca.1.load, ptr %.82.i.i9, align 8, !noalias !39
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i.i10 = load i64, ptr %sunkaddr18, align 8, !noalias !39
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.182.i.i = load i64, ptr %sunkaddr19, align 8, !noalias !39
  %.191.idx.i.i = shl i64 %.182.i.i, 7
  %.191.i.i = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i.i
  %.192.i.i = inttoptr i64 %.112.i.i10 to ptr
  %.193.i.i = tail call i64 %.192.i.i(ptr %.374.i, ptr %.191.i.i), !noalias !39
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.222.i.i = load i64, ptr %sunkaddr20, align 8, !noalias !39
  %.223.i.i = shl nsw i64 %.222.i.i, 4
  %.224.i.i = add nsw i64 %.223.i.i, %arg.lane
  %.237.i.i = icmp slt i64 %.224.i.i, 0
  %.238.i.i = select i1 %.237.i.i, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.224.i.i
  %.252.i.i = getelementptr double, ptr %45, i64 %.238.i.i
  %.253.i.i = load double, ptr %.252.i.i, align 8, !noalias !39
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.282.i.i = load i64, ptr %sunkaddr46, align 8, !noalias !39
  %.283.i.i = shl nsw i64 %.282.i.i, 4
  %.284.i.i = add nsw i64 %.283.i.i, %arg.lane
  %.297.i.i = icmp slt i64 %.284.i.i, 0
  %.298.i.i = select i1 %.297.i.i, i64 %arg.frame.5.0, i64 0
  %46 = getelementptr double, ptr %arg.frame.4, i64 %.284.i.i
  %.312.i.i = getelementptr double, ptr %46, i64 %.298.i.i
  %.313.i.i = load double, ptr %.312.i.i, align 8, !noalias !39
  %.314.i.i = fmul double %.330.fca.1.load, %.313.i.i
  %.315.i.i = fadd double %.253.i.i, %.314.i.i
  %.343.i.i = getelementptr i8, ptr %arg.meta.4, i64 176
  %.344.i.i = load i64, ptr %.343.i.i, align 8, !noalias !39
  %.345.i.i = shl nsw i64 %.344.i.i, 4
  %.346.i.i = add nsw i64 %.345.i.i, %arg.lane
  %.359.i.i = icmp slt i64 %.346.i.i, 0
  %.360.i.i = select i1 %.359.i.i, i64 %arg.frame.5.0, i64 0
  %47 = getelementptr double, ptr %arg.frame.4, i64 %.346.i.i
  %.374.i.i = getelementptr double, ptr %47, i64 %.360.i.i
  store double %.315.i.i, ptr %.374.i.i, align 8, !noalias !39
  %.100.i = getelementptr i8, ptr %arg.meta.4, i64 224
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
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 216
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
  %.518 = getelementptr i8, ptr %arg.meta.4, i64 112
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
  %.606 = call i32 @lanes.measure.15(ptr nonnull %.598, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26)
  switch i32 %.606, label %B524.if.if [
    i32 -2, label %B524.endif
    i32 0, label %B524.endif
  ], !prof !14

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
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 200
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
  %.1462 = call i32 @lanes.measure.15(ptr nonnull %.1454, ptr nonnull %excinfo.7, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26)
  switch i32 %.1462, label %B1186.if.if [
    i32 -2, label %B1186.endif
    i32 0, label %B1186.endif
  ], !prof !14

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
  %.198 = getelementptr i8, ptr %arg.meta.4, i64 224
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
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i = load i64, ptr %sunkaddr43, align 8, !noalias !42
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B524.endif
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B524.endif ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B524.endif.endif.endif.endif.endif, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 200
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
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 216
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
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i21 = load i64, ptr %sunkaddr46, align 8, !noalias !48
  %..61.i22 = tail call i64 @llvm.smax.i64(i64 %.61.i21, i64 0)
  br label %B56.i24

B56.i24:                                          ; preds = %B58.i27, %B1186.endif
  %.149130.i25 = phi i64 [ %.156.i28, %B58.i27 ], [ 0, %B1186.endif ]
  %exitcond.not.i26 = icmp eq i64 %..61.i22, %.149130.i25
  br i1 %exitcond.not.i26, label %B1384.endif, label %B58.i27

B58.i27:                                          ; preds = %B56.i24
  %.156.i28 = add nuw i64 %.149130.i25, 1
  %sunkaddr47 = getelementptr i8, ptr %arg.meta.4, i64 200
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @drive.park.6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr captures(none) %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr writeonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr #4 {
B0:
  %.58 = icmp slt i64 %arg.notes, 0
  %.59 = select i1 %.58, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.73 = getelementptr i64, ptr %0, i64 %.59
  %.74 = load i64, ptr %.73, align 8
  %.103 = getelementptr i8, ptr %arg.meta.4, i64 240
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
  %.992 = getelementptr i8, ptr %arg.meta.4, i64 392
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
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

define internal noundef i32 @lanes.measure.15(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.else.if:
  %.80 = and i64 %arg.lane, -8
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 4
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.else.if
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.180, 3
  %2 = shl i64 %.180, 4
  %3 = add i64 %2, %.80
  %4 = shl i64 %arg.frame.5.0, 3
  %5 = add i64 %.145, %.114
  %6 = add i64 %5, %1
  %7 = add i64 %6, 11
  %8 = sub i64 -11, %6
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv103 = phi i64 [ %lsr.iv.next104, %B174.endif.endif ], [ %8, %B174.endif.endif.preheader ]
  %lsr.iv86 = phi i64 [ %lsr.iv.next87, %B174.endif.endif ], [ %7, %B174.endif.endif.preheader ]
  %lsr.iv78 = phi i64 [ %lsr.iv.next79, %B174.endif.endif ], [ %3, %B174.endif.endif.preheader ]
  %lsr.iv54 = phi i64 [ %lsr.iv.next55, %B174.endif.endif ], [ %0, %B174.endif.endif.preheader ]
  %.469 = icmp slt i64 %lsr.iv78, 0
  %9 = select i1 %.469, i64 %4, i64 0
  %10 = shl i64 %lsr.iv78, 3
  %11 = add i64 %9, 56
  %scevgep145 = getelementptr i8, ptr %arg.frame.4, i64 %11
  %scevgep146 = getelementptr i8, ptr %scevgep145, i64 %10
  %scevgep148 = getelementptr i8, ptr %scevgep146, i64 -56
  %.485 = load double, ptr %scevgep148, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 200
  %.516 = load i64, ptr %sunkaddr, align 8
  %12 = shl i64 %.516, 3
  %13 = add i64 %lsr.iv103, %12
  %14 = add i64 %13, 6
  %.536.inv = icmp slt i64 %14, 0
  %15 = select i1 %.536.inv, i64 0, i64 %4
  %16 = shl i64 %.516, 6
  %17 = sub i64 %15, %16
  %scevgep80 = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl i64 %lsr.iv86, 3
  %scevgep101 = getelementptr i8, ptr %scevgep80, i64 %18
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 -56
  store double %.485, ptr %scevgep102, align 8
  %19 = add i64 %9, 56
  %scevgep140 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv78, 3
  %scevgep142 = getelementptr i8, ptr %scevgep140, i64 %20
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 -48
  %.485.1 = load double, ptr %scevgep143, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %21 = mul i64 %.516.1, -8
  %22 = add i64 %lsr.iv86, %21
  %23 = add i64 %22, -6
  %.536.1 = icmp slt i64 %23, 0
  %24 = select i1 %.536.1, i64 %4, i64 0
  %25 = shl i64 %.516.1, 6
  %26 = sub i64 %24, %25
  %scevgep75 = getelementptr i8, ptr %arg.frame.4, i64 %26
  %27 = shl i64 %lsr.iv86, 3
  %scevgep99 = getelementptr i8, ptr %scevgep75, i64 %27
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 -48
  store double %.485.1, ptr %scevgep100, align 8
  %28 = add i64 %9, 56
  %scevgep136 = getelementptr i8, ptr %arg.frame.4, i64 %28
  %29 = shl i64 %lsr.iv78, 3
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %29
  %scevgep139 = getelementptr i8, ptr %scevgep137, i64 -40
  %.485.2 = load double, ptr %scevgep139, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %30 = mul i64 %.516.2, -8
  %31 = add i64 %lsr.iv86, %30
  %32 = add i64 %31, -5
  %.536.2 = icmp slt i64 %32, 0
  %33 = select i1 %.536.2, i64 %4, i64 0
  %34 = shl i64 %.516.2, 6
  %35 = sub i64 %33, %34
  %scevgep72 = getelementptr i8, ptr %arg.frame.4, i64 %35
  %36 = shl i64 %lsr.iv86, 3
  %scevgep97 = getelementptr i8, ptr %scevgep72, i64 %36
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -40
  store double %.485.2, ptr %scevgep98, align 8
  %37 = add i64 %9, 56
  %scevgep116 = getelementptr i8, ptr %arg.frame.4, i64 %37
  %38 = shl i64 %lsr.iv78, 3
  %scevgep121 = getelementptr i8, ptr %scevgep116, i64 %38
  %scevgep124 = getelementptr i8, ptr %scevgep121, i64 -32
  %.485.3 = load double, ptr %scevgep124, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %39 = mul i64 %.516.3, -8
  %40 = add i64 %lsr.iv86, %39
  %41 = add i64 %40, -4
  %.536.3 = icmp slt i64 %41, 0
  %42 = select i1 %.536.3, i64 %4, i64 0
  %43 = shl i64 %.516.3, 6
  %44 = sub i64 %42, %43
  %scevgep69 = getelementptr i8, ptr %arg.frame.4, i64 %44
  %45 = shl i64 %lsr.iv86, 3
  %scevgep95 = getelementptr i8, ptr %scevgep69, i64 %45
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -32
  store double %.485.3, ptr %scevgep96, align 8
  %46 = add i64 %9, 56
  %scevgep113 = getelementptr i8, ptr %arg.frame.4, i64 %46
  %47 = shl i64 %lsr.iv78, 3
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 %47
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -24
  %.485.4 = load double, ptr %scevgep115, align 8
  %.516.4 = load i64, ptr %sunkaddr, align 8
  %48 = mul i64 %.516.4, -8
  %49 = add i64 %lsr.iv86, %48
  %50 = add i64 %49, -3
  %.536.4 = icmp slt i64 %50, 0
  %51 = select i1 %.536.4, i64 %4, i64 0
  %52 = shl i64 %.516.4, 6
  %53 = sub i64 %51, %52
  %scevgep66 = getelementptr i8, ptr %arg.frame.4, i64 %53
  %54 = shl i64 %lsr.iv86, 3
  %scevgep93 = getelementptr i8, ptr %scevgep66, i64 %54
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -24
  store double %.485.4, ptr %scevgep94, align 8
  %55 = add i64 %9, 56
  %scevgep110 = getelementptr i8, ptr %arg.frame.4, i64 %55
  %56 = shl i64 %lsr.iv78, 3
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 %56
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 -16
  %.485.5 = load double, ptr %scevgep112, align 8
  %.516.5 = load i64, ptr %sunkaddr, align 8
  %57 = mul i64 %.516.5, -8
  %58 = add i64 %lsr.iv86, %57
  %59 = add i64 %58, -2
  %.536.5 = icmp slt i64 %59, 0
  %60 = select i1 %.536.5, i64 %4, i64 0
  %61 = shl i64 %.516.5, 6
  %62 = sub i64 %60, %61
  %scevgep63 = getelementptr i8, ptr %arg.frame.4, i64 %62
  %63 = shl i64 %lsr.iv86, 3
  %scevgep91 = getelementptr i8, ptr %scevgep63, i64 %63
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 -16
  store double %.485.5, ptr %scevgep92, align 8
  %64 = add i64 %9, 56
  %scevgep107 = getelementptr i8, ptr %arg.frame.4, i64 %64
  %65 = shl i64 %lsr.iv78, 3
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 %65
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -8
  %.485.6 = load double, ptr %scevgep109, align 8
  %.516.6 = load i64, ptr %sunkaddr, align 8
  %66 = shl i64 %.516.6, 3
  %67 = add i64 %lsr.iv103, %66
  %.536.6.inv = icmp slt i64 %67, 0
  %68 = select i1 %.536.6.inv, i64 0, i64 %4
  %69 = shl i64 %.516.6, 6
  %70 = sub i64 %68, %69
  %scevgep60 = getelementptr i8, ptr %arg.frame.4, i64 %70
  %71 = shl i64 %lsr.iv86, 3
  %scevgep89 = getelementptr i8, ptr %scevgep60, i64 %71
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -8
  store double %.485.6, ptr %scevgep90, align 8
  %72 = add i64 %9, 56
  %scevgep105 = getelementptr i8, ptr %arg.frame.4, i64 %72
  %73 = shl i64 %lsr.iv78, 3
  %scevgep106 = getelementptr i8, ptr %scevgep105, i64 %73
  %.485.7 = load double, ptr %scevgep106, align 8
  %.516.7 = load i64, ptr %sunkaddr, align 8
  %74 = mul i64 %.516.7, -8
  %75 = add i64 %lsr.iv86, %74
  %.536.7 = icmp slt i64 %75, 0
  %76 = select i1 %.536.7, i64 %4, i64 0
  %77 = shl i64 %.516.7, 6
  %78 = sub i64 %76, %77
  %scevgep56 = getelementptr i8, ptr %arg.frame.4, i64 %78
  %79 = shl i64 %lsr.iv86, 3
  %scevgep88 = getelementptr i8, ptr %scevgep56, i64 %79
  store double %.485.7, ptr %scevgep88, align 8
  %lsr.iv.next55 = add i64 %lsr.iv54, -1
  %lsr.iv.next79 = add i64 %lsr.iv78, 16
  %lsr.iv.next87 = add i64 %lsr.iv86, 8
  %lsr.iv.next104 = add i64 %lsr.iv103, -8
  %.293 = icmp samesign ugt i64 %lsr.iv.next55, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr149 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.627.pre = load i64, ptr %sunkaddr149, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.else.if
  %.627 = phi i64 [ %.113, %B0.else.if ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.595 = load i64, ptr %.594, align 8
  %.637 = getelementptr double, ptr %arg.frame.4, i64 %.80
  %.638.idx = shl i64 %.627, 7
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %.637, ptr %.638)
  %sunkaddr150 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.671 = load i64, ptr %sunkaddr150, align 8
  %sunkaddr151 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.702 = load i64, ptr %sunkaddr151, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %80 = add nuw i64 %.741, 1
  %81 = shl i64 %.671, 3
  %82 = shl i64 %.671, 4
  %83 = add i64 %82, %arg.lane
  %84 = add i64 %82, %.80
  %85 = shl i64 %arg.frame.5.0, 3
  %86 = add i64 %.145, %.114
  %87 = add i64 %86, %81
  %88 = add i64 %87, 11
  %89 = sub i64 -11, %87
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B464.endif.endif ], [ %89, %B464.endif.endif.preheader ]
  %lsr.iv11 = phi i64 [ %lsr.iv.next12, %B464.endif.endif ], [ %88, %B464.endif.endif.preheader ]
  %lsr.iv26 = phi i64 [ %lsr.iv.next27, %B464.endif.endif ], [ %84, %B464.endif.endif.preheader ]
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B464.endif.endif ], [ %83, %B464.endif.endif.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B464.endif.endif ], [ %80, %B464.endif.endif.preheader ]
  %.842 = icmp slt i64 %lsr.iv23, 0
  %90 = select i1 %.842, i64 %85, i64 0
  %scevgep22 = getelementptr i8, ptr %arg.frame.4, i64 %90
  %91 = shl i64 %lsr.iv23, 3
  %scevgep25 = getelementptr i8, ptr %scevgep22, i64 %91
  %.858 = load double, ptr %scevgep25, align 8
  %sunkaddr152 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1009 = load i64, ptr %sunkaddr152, align 8
  %92 = shl i64 %.1009, 3
  %93 = add i64 %lsr.iv37, %92
  %94 = add i64 %93, 6
  %.1029.inv = icmp slt i64 %94, 0
  %95 = select i1 %.1029.inv, i64 0, i64 %85
  %96 = shl i64 %.1009, 6
  %97 = sub i64 %95, %96
  %scevgep28 = getelementptr i8, ptr %arg.frame.4, i64 %97
  %98 = shl i64 %lsr.iv11, 3
  %scevgep35 = getelementptr i8, ptr %scevgep28, i64 %98
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 -56
  %.1045 = load double, ptr %scevgep36, align 8
  %.1064 = icmp slt i64 %lsr.iv26, 0
  %99 = select i1 %.1064, i64 %85, i64 0
  %100 = shl i64 %lsr.iv26, 3
  %101 = add i64 %99, 56
  %scevgep83 = getelementptr i8, ptr %arg.frame.4, i64 %101
  %scevgep84 = getelementptr i8, ptr %scevgep83, i64 %100
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -56
  store double %.1045, ptr %scevgep85, align 8
  %.1009.1 = load i64, ptr %sunkaddr152, align 8
  %102 = mul i64 %.1009.1, -8
  %103 = add i64 %lsr.iv11, %102
  %104 = add i64 %103, -6
  %.1029.1 = icmp slt i64 %104, 0
  %105 = select i1 %.1029.1, i64 %85, i64 0
  %106 = shl i64 %.1009.1, 6
  %107 = sub i64 %105, %106
  %scevgep19 = getelementptr i8, ptr %arg.frame.4, i64 %107
  %108 = shl i64 %lsr.iv11, 3
  %scevgep33 = getelementptr i8, ptr %scevgep19, i64 %108
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -48
  %.1045.1 = load double, ptr %scevgep34, align 8
  %109 = add i64 %99, 56
  %scevgep78 = getelementptr i8, ptr %arg.frame.4, i64 %109
  %110 = shl i64 %lsr.iv26, 3
  %scevgep81 = getelementptr i8, ptr %scevgep78, i64 %110
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 -48
  store double %.1045.1, ptr %scevgep82, align 8
  %.1009.2 = load i64, ptr %sunkaddr152, align 8
  %111 = mul i64 %.1009.2, -8
  %112 = add i64 %lsr.iv11, %111
  %113 = add i64 %112, -5
  %.1029.2 = icmp slt i64 %113, 0
  %114 = select i1 %.1029.2, i64 %85, i64 0
  %115 = shl i64 %.1009.2, 6
  %116 = sub i64 %114, %115
  %scevgep16 = getelementptr i8, ptr %arg.frame.4, i64 %116
  %117 = shl i64 %lsr.iv11, 3
  %scevgep30 = getelementptr i8, ptr %scevgep16, i64 %117
  %scevgep32 = getelementptr i8, ptr %scevgep30, i64 -40
  %.1045.2 = load double, ptr %scevgep32, align 8
  %118 = add i64 %99, 56
  %scevgep73 = getelementptr i8, ptr %arg.frame.4, i64 %118
  %119 = shl i64 %lsr.iv26, 3
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 %119
  %scevgep77 = getelementptr i8, ptr %scevgep74, i64 -40
  store double %.1045.2, ptr %scevgep77, align 8
  %.1009.3 = load i64, ptr %sunkaddr152, align 8
  %120 = mul i64 %.1009.3, -8
  %121 = add i64 %lsr.iv11, %120
  %122 = add i64 %121, -4
  %.1029.3 = icmp slt i64 %122, 0
  %123 = select i1 %.1029.3, i64 %85, i64 0
  %124 = shl i64 %.1009.3, 6
  %125 = sub i64 %123, %124
  %scevgep13 = getelementptr i8, ptr %arg.frame.4, i64 %125
  %126 = shl i64 %lsr.iv11, 3
  %scevgep27 = getelementptr i8, ptr %scevgep13, i64 %126
  %scevgep29 = getelementptr i8, ptr %scevgep27, i64 -32
  %.1045.3 = load double, ptr %scevgep29, align 8
  %127 = add i64 %99, 56
  %scevgep67 = getelementptr i8, ptr %arg.frame.4, i64 %127
  %128 = shl i64 %lsr.iv26, 3
  %scevgep70 = getelementptr i8, ptr %scevgep67, i64 %128
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -32
  store double %.1045.3, ptr %scevgep71, align 8
  %.1009.4 = load i64, ptr %sunkaddr152, align 8
  %129 = mul i64 %.1009.4, -8
  %130 = add i64 %lsr.iv11, %129
  %131 = add i64 %130, -3
  %.1029.4 = icmp slt i64 %131, 0
  %132 = select i1 %.1029.4, i64 %85, i64 0
  %133 = shl i64 %.1009.4, 6
  %134 = sub i64 %132, %133
  %scevgep10 = getelementptr i8, ptr %arg.frame.4, i64 %134
  %135 = shl i64 %lsr.iv11, 3
  %scevgep21 = getelementptr i8, ptr %scevgep10, i64 %135
  %scevgep26 = getelementptr i8, ptr %scevgep21, i64 -24
  %.1045.4 = load double, ptr %scevgep26, align 8
  %136 = add i64 %99, 56
  %scevgep62 = getelementptr i8, ptr %arg.frame.4, i64 %136
  %137 = shl i64 %lsr.iv26, 3
  %scevgep64 = getelementptr i8, ptr %scevgep62, i64 %137
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -24
  store double %.1045.4, ptr %scevgep65, align 8
  %.1009.5 = load i64, ptr %sunkaddr152, align 8
  %138 = mul i64 %.1009.5, -8
  %139 = add i64 %lsr.iv11, %138
  %140 = add i64 %139, -2
  %.1029.5 = icmp slt i64 %140, 0
  %141 = select i1 %.1029.5, i64 %85, i64 0
  %142 = shl i64 %.1009.5, 6
  %143 = sub i64 %141, %142
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %143
  %144 = shl i64 %lsr.iv11, 3
  %scevgep18 = getelementptr i8, ptr %scevgep7, i64 %144
  %scevgep20 = getelementptr i8, ptr %scevgep18, i64 -16
  %.1045.5 = load double, ptr %scevgep20, align 8
  %145 = add i64 %99, 56
  %scevgep48 = getelementptr i8, ptr %arg.frame.4, i64 %145
  %146 = shl i64 %lsr.iv26, 3
  %scevgep52 = getelementptr i8, ptr %scevgep48, i64 %146
  %scevgep57 = getelementptr i8, ptr %scevgep52, i64 -16
  store double %.1045.5, ptr %scevgep57, align 8
  %.1009.6 = load i64, ptr %sunkaddr152, align 8
  %147 = shl i64 %.1009.6, 3
  %148 = add i64 %lsr.iv37, %147
  %.1029.6.inv = icmp slt i64 %148, 0
  %149 = select i1 %.1029.6.inv, i64 0, i64 %85
  %150 = shl i64 %.1009.6, 6
  %151 = sub i64 %149, %150
  %scevgep4 = getelementptr i8, ptr %arg.frame.4, i64 %151
  %152 = shl i64 %lsr.iv11, 3
  %scevgep15 = getelementptr i8, ptr %scevgep4, i64 %152
  %scevgep17 = getelementptr i8, ptr %scevgep15, i64 -8
  %.1045.6 = load double, ptr %scevgep17, align 8
  %153 = add i64 %99, 56
  %scevgep41 = getelementptr i8, ptr %arg.frame.4, i64 %153
  %154 = shl i64 %lsr.iv26, 3
  %scevgep43 = getelementptr i8, ptr %scevgep41, i64 %154
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -8
  store double %.1045.6, ptr %scevgep44, align 8
  %.1009.7 = load i64, ptr %sunkaddr152, align 8
  %155 = mul i64 %.1009.7, -8
  %156 = add i64 %lsr.iv11, %155
  %.1029.7 = icmp slt i64 %156, 0
  %157 = select i1 %.1029.7, i64 %85, i64 0
  %158 = shl i64 %.1009.7, 6
  %159 = sub i64 %157, %158
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %159
  %160 = shl i64 %lsr.iv11, 3
  %scevgep14 = getelementptr i8, ptr %scevgep, i64 %160
  %.1045.7 = load double, ptr %scevgep14, align 8
  %161 = add i64 %99, 56
  %scevgep39 = getelementptr i8, ptr %arg.frame.4, i64 %161
  %162 = shl i64 %lsr.iv26, 3
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 %162
  store double %.1045.7, ptr %scevgep40, align 8
  store double %.858, ptr %scevgep25, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next24 = add i64 %lsr.iv23, 16
  %lsr.iv.next27 = add i64 %lsr.iv26, 16
  %lsr.iv.next12 = add i64 %lsr.iv11, 8
  %lsr.iv.next38 = add i64 %lsr.iv37, -8
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

define internal range(i32 -1, -2) i32 @jumps.locate.11(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0.endif.endif:
  %.1040 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.58 = load i64, ptr %.57, align 8
  %.59 = shl nsw i64 %.58, 4
  %.61 = add nsw i64 %.59, %arg.lane
  %.75 = icmp slt i64 %.61, 0
  %.76 = select i1 %.75, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.61
  %.90 = getelementptr double, ptr %0, i64 %.76
  %.91 = load double, ptr %.90, align 8
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.121 = load i64, ptr %.120, align 8
  %.122 = shl nsw i64 %.121, 4
  %.124 = add nsw i64 %.122, %arg.lane
  %.138 = icmp slt i64 %.124, 0
  %.139 = select i1 %.138, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.124
  %.153 = getelementptr double, ptr %1, i64 %.139
  %.154 = load double, ptr %.153, align 8
  %.189 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.190 = load i64, ptr %.189, align 8
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !51
  %.43.i = shl i64 %.41.i, 5
  %.44.i = or disjoint i64 %.43.i, 4
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !51
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.271 = icmp sgt i64 %.190, 0
  br i1 %.271, label %B220.lr.ph, label %B1244

B220:                                             ; preds = %B220.lr.ph.new, %B220
  %.319531533 = phi i64 [ 0, %B220.lr.ph.new ], [ %.326.1, %B220 ]
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.380 = load i64, ptr %sunkaddr41, align 8
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
  %scevgep43 = getelementptr i8, ptr %scevgep112, i64 %7
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 %6
  store double %.414, ptr %scevgep44, align 8
  %.326.1 = add nuw i64 %.319531533, 2
  %.380.1 = load i64, ptr %sunkaddr41, align 8
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
  %scevgep41 = getelementptr i8, ptr %scevgep112, i64 %13
  %14 = shl i64 %.319531533, 3
  %scevgep39 = getelementptr i8, ptr %scevgep41, i64 %14
  store double %.414.1, ptr %scevgep39, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.326.1
  br i1 %niter.ncmp.1, label %B336.us.preheader.unr-lcssa, label %B220

B1162:                                            ; preds = %B1162.preheader.new, %B1162
  %.1622608610 = phi i64 [ 0, %B1162.preheader.new ], [ %.1629.1, %B1162 ]
  %15 = add i64 %60, %.1622608610
  %16 = add i64 %15, 4
  %.1669 = icmp slt i64 %16, 0
  %17 = shl i64 %.1622608610, 3
  %18 = select i1 %.1669, i64 %62, i64 32
  %scevgep37 = getelementptr i8, ptr %scevgep, i64 %18
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 %17
  %.1685 = load double, ptr %scevgep38, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 184
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
  %21 = add i64 %60, %.1622608610
  %22 = add i64 %21, 5
  %.1669.1 = icmp slt i64 %22, 0
  %23 = select i1 %.1669.1, i64 %63, i64 40
  %scevgep35 = getelementptr i8, ptr %scevgep, i64 %23
  %24 = shl i64 %.1622608610, 3
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 %24
  %.1685.1 = load double, ptr %scevgep36, align 8
  %.1715.1 = load i64, ptr %sunkaddr, align 8
  %25 = add i64 %.1622608610, %.1715.1
  %26 = shl i64 %25, 4
  %.1719.1 = add i64 %.1717.1, %26
  %.1733.1 = icmp slt i64 %.1719.1, 0
  %.1734.1 = select i1 %.1733.1, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1719.1
  %.1748.1 = getelementptr double, ptr %27, i64 %.1734.1
  store double %.1685.1, ptr %.1748.1, align 8
  %niter100.ncmp.1 = icmp eq i64 %unroll_iter99, %.1629.1
  br i1 %niter100.ncmp.1, label %B1244.loopexit.unr-lcssa, label %B1162

common.ret:                                       ; preds = %B608.endif.if.if, %B1244
  %common.ret.op = phi i32 [ 0, %B1244 ], [ %.1048.us.lcssa, %B608.endif.if.if ]
  ret i32 %common.ret.op

B1244.loopexit.unr-lcssa:                         ; preds = %B1162
  %28 = and i64 %.190, 1
  %lcmp.mod97.not = icmp eq i64 %28, 0
  br i1 %lcmp.mod97.not, label %B1244, label %B1162.epil.preheader

B1162.epil.preheader:                             ; preds = %B1162.preheader, %B1244.loopexit.unr-lcssa
  %.1622608610.epil.init = phi i64 [ 0, %B1162.preheader ], [ %unroll_iter99, %B1244.loopexit.unr-lcssa ]
  %.1655.epil = add nsw i64 %.1622608610.epil.init, %.74.i
  %.1669.epil = icmp slt i64 %.1655.epil, 0
  %.1670.epil = select i1 %.1669.epil, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.1655.epil
  %.1684.epil = getelementptr double, ptr %29, i64 %.1670.epil
  %.1685.epil = load double, ptr %.1684.epil, align 8
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1715.epil = load i64, ptr %sunkaddr42, align 8
  %.1716.epil = add nsw i64 %.1715.epil, %.1622608610.epil.init
  %.1717.epil = shl nsw i64 %.1716.epil, 4
  %.1719.epil = add nsw i64 %.1717.epil, %arg.lane
  %.1733.epil = icmp slt i64 %.1719.epil, 0
  %.1734.epil = select i1 %.1733.epil, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.1719.epil
  %.1748.epil = getelementptr double, ptr %30, i64 %.1734.epil
  store double %.1685.epil, ptr %.1748.epil, align 8
  br label %B1244

B1244:                                            ; preds = %B1162.epil.preheader, %B1244.loopexit.unr-lcssa, %B0.endif.endif
  %best.2.0.lcssa649 = phi i64 [ -1, %B0.endif.endif ], [ %best.3.1.us, %B1244.loopexit.unr-lcssa ], [ %best.3.1.us, %B1162.epil.preheader ]
  %best_x.2.0.lcssa648 = phi double [ 2.000000e+00, %B0.endif.endif ], [ %best_x.3.1.us, %B1244.loopexit.unr-lcssa ], [ %best_x.3.1.us, %B1162.epil.preheader ]
  store i64 %best.2.0.lcssa649, ptr %retptr, align 8
  %retptr.repack517 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %best_x.2.0.lcssa648, ptr %retptr.repack517, align 8
  br label %common.ret

B220.lr.ph:                                       ; preds = %B0.endif.endif
  %31 = icmp eq i64 %.190, 1
  br i1 %31, label %B220.epil.preheader, label %B220.lr.ph.new

B220.lr.ph.new:                                   ; preds = %B220.lr.ph
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %.190, %const
  %32 = shl i64 %.41.i, 8
  %33 = shl i64 %.73.i, 3
  %34 = getelementptr i8, ptr %arg.frame.4, i64 %32
  %scevgep112 = getelementptr i8, ptr %34, i64 %33
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

B220.epil.preheader:                              ; preds = %B336.us.preheader.unr-lcssa, %B220.lr.ph
  %.319531533.epil.init = phi i64 [ 0, %B220.lr.ph ], [ %unroll_iter, %B336.us.preheader.unr-lcssa ]
  %sunkaddr121 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.380.epil = load i64, ptr %sunkaddr121, align 8
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
  %.1327 = tail call double @llvm.fabs.f64(double %.91)
  %.1332 = fdiv double %.1327, %.154
  %.153.i = and i64 %arg.lane, -8
  %.190.i = getelementptr double, ptr %arg.frame.4, i64 %.153.i
  %.10.i = fcmp ogt double %.1332, 1.000000e+00
  %.11.i = select i1 %.10.i, double %.1332, double 1.000000e+00
  %.1361.us.peel = fmul double %.11.i, 1.000000e-15
  br label %B336.us

B336.us:                                          ; preds = %B1245.us, %B336.us.preheader
  %best.2.0580.us = phi i64 [ %best.3.1.us, %B1245.us ], [ -1, %B336.us.preheader ]
  %best_x.2.0579.us = phi double [ %best_x.3.1.us, %B1245.us ], [ 2.000000e+00, %B336.us.preheader ]
  %.551565577.us = phi i64 [ %.558.us, %B1245.us ], [ 0, %B336.us.preheader ]
  %.558.us = add nuw nsw i64 %.551565577.us, 1
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.615.us = load i64, ptr %sunkaddr43, align 8
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
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.680.us = load i64, ptr %sunkaddr44, align 8
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
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.52.i = load i64, ptr %sunkaddr45, align 8, !noalias !54
  %.53.i = shl nsw i64 %.52.i, 4
  %.54.i = add nsw i64 %.53.i, %arg.lane
  %.67.i = icmp slt i64 %.54.i, 0
  %.68.i = select i1 %.67.i, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.54.i
  %.82.i = getelementptr double, ptr %45, i64 %.68.i
  store double 0.000000e+00, ptr %.82.i, align 8, !noalias !54
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i = load i64, ptr %sunkaddr48, align 8, !noalias !54
  %sunkaddr49 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.182.i = load i64, ptr %sunkaddr49, align 8, !noalias !54
  %.191.idx.i = shl i64 %.182.i, 7
  %.191.i = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i
  %.192.i = inttoptr i64 %.112.i to ptr
  %.193.i = tail call i64 %.192.i(ptr %.190.i, ptr %.191.i), !noalias !54
  %sunkaddr50 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.222.i = load i64, ptr %sunkaddr50, align 8, !noalias !54
  %.223.i = shl nsw i64 %.222.i, 4
  %.224.i = add nsw i64 %.223.i, %arg.lane
  %.237.i = icmp slt i64 %.224.i, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %46 = getelementptr double, ptr %arg.frame.4, i64 %.224.i
  %.252.i = getelementptr double, ptr %46, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !54
  %sunkaddr51 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.282.i = load i64, ptr %sunkaddr51, align 8, !noalias !54
  %.283.i = shl nsw i64 %.282.i, 4
  %.284.i = add nsw i64 %.283.i, %arg.lane
  %.297.i = icmp slt i64 %.284.i, 0
  %.298.i = select i1 %.297.i, i64 %arg.frame.5.0, i64 0
  %47 = getelementptr double, ptr %arg.frame.4, i64 %.284.i
  %.312.i = getelementptr double, ptr %47, i64 %.298.i
  %.313.i = load double, ptr %.312.i, align 8, !noalias !54
  %.314.i = fmul double %.313.i, 0.000000e+00
  %.315.i = fadd double %.253.i, %.314.i
  %sunkaddr52 = getelementptr i8, ptr %arg.meta.4, i64 176
  %.344.i = load i64, ptr %sunkaddr52, align 8, !noalias !54
  %.345.i = shl nsw i64 %.344.i, 4
  %.346.i = add nsw i64 %.345.i, %arg.lane
  %.359.i = icmp slt i64 %.346.i, 0
  %.360.i = select i1 %.359.i, i64 %arg.frame.5.0, i64 0
  %48 = getelementptr double, ptr %arg.frame.4, i64 %.346.i
  %.374.i = getelementptr double, ptr %48, i64 %.360.i
  store double %.315.i, ptr %.374.i, align 8, !noalias !54
  %.1048.us.peel = call i32 @lanes.measure.16(ptr nonnull %.1040, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25)
  switch i32 %.1048.us.peel, label %B608.endif.if.if.loopexit34 [
    i32 -2, label %B794.us.peel
    i32 0, label %B794.us.peel
  ], !prof !14

B794.us.peel:                                     ; preds = %B608.endif.us.peel, %B608.endif.us.peel
  %49 = fcmp oge double %.1361.us.peel, 1.000000e+00
  %.1321.us.peel = fcmp oeq double %.751.us, 0.000000e+00
  %brmerge = select i1 %.1321.us.peel, i1 true, i1 %49
  br i1 %brmerge, label %B1106.us, label %B608.us.peel.next

B608.us.peel.next:                                ; preds = %B794.us.peel
  %sunkaddr55 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1097.us.peel = load i64, ptr %sunkaddr55, align 8
  %.1099.us.peel = add nsw i64 %.1097.us.peel, %.551565577.us
  %.1100.us.peel = shl nsw i64 %.1099.us.peel, 4
  %.1102.us.peel = add nsw i64 %.1100.us.peel, %arg.lane
  %50 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us.peel
  %.1116.us.peel = icmp slt i64 %.1102.us.peel, 0
  %.1117.us.peel = select i1 %.1116.us.peel, i64 %arg.frame.5.0, i64 0
  %.1131.us.peel = getelementptr double, ptr %50, i64 %.1117.us.peel
  %.1132.us.peel = load double, ptr %.1131.us.peel, align 8
  %.1142.us.peel = fmul double %.650.us, %.1132.us.peel
  %.1143.us.peel = fcmp ogt double %.1142.us.peel, 0.000000e+00
  %.816.us = fmul double %.650.us, 1.000000e-300
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
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B1018.us ], [ 99, %B608.us.peel.next ]
  %x.3.2552.us = phi double [ %"$phi1102.2.2.3.us", %B1018.us ], [ %"$phi1102.2.2.3.us.peel", %B608.us.peel.next ]
  %side.3.2551.us = phi i64 [ %side.4.3.us, %B1018.us ], [ 0, %B608.us.peel.next ]
  %g_high.3.2550.us = phi double [ %g_high.4.3.us, %B1018.us ], [ %.751.us, %B608.us.peel.next ]
  %g_low.4.2549.us = phi double [ %g_low.5.3.us, %B1018.us ], [ %g_low.5.3.us.peel, %B608.us.peel.next ]
  %high.3.2548.us = phi double [ %high.2.3.us, %B1018.us ], [ 1.000000e+00, %B608.us.peel.next ]
  %low.3.2547.us = phi double [ %low.2.3.us, %B1018.us ], [ 0.000000e+00, %B608.us.peel.next ]
  %sunkaddr56 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.52.i27 = load i64, ptr %sunkaddr56, align 8, !noalias !57
  %.53.i28 = shl nsw i64 %.52.i27, 4
  %.54.i29 = add nsw i64 %.53.i28, %arg.lane
  %.67.i30 = icmp slt i64 %.54.i29, 0
  %.68.i31 = select i1 %.67.i30, i64 %arg.frame.5.0, i64 0
  %51 = getelementptr double, ptr %arg.frame.4, i64 %.54.i29
  %.82.i32 = getelementptr double, ptr %51, i64 %.68.i31
  store double %x.3.2552.us, ptr %.82.i32, align 8, !noalias !57
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.112.i34 = load i64, ptr %sunkaddr57, align 8, !noalias !57
  %sunkaddr58 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.182.i37 = load i64, ptr %sunkaddr58, align 8, !noalias !57
  %.191.idx.i39 = shl i64 %.182.i37, 7
  %.191.i40 = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i39
  %.192.i41 = inttoptr i64 %.112.i34 to ptr
  %.193.i42 = tail call i64 %.192.i41(ptr %.190.i, ptr %.191.i40), !noalias !57
  %sunkaddr59 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.222.i44 = load i64, ptr %sunkaddr59, align 8, !noalias !57
  %.223.i45 = shl nsw i64 %.222.i44, 4
  %.224.i46 = add nsw i64 %.223.i45, %arg.lane
  %.237.i47 = icmp slt i64 %.224.i46, 0
  %.238.i48 = select i1 %.237.i47, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.224.i46
  %.252.i49 = getelementptr double, ptr %52, i64 %.238.i48
  %.253.i50 = load double, ptr %.252.i49, align 8, !noalias !57
  %sunkaddr60 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.282.i52 = load i64, ptr %sunkaddr60, align 8, !noalias !57
  %.283.i53 = shl nsw i64 %.282.i52, 4
  %.284.i54 = add nsw i64 %.283.i53, %arg.lane
  %.297.i55 = icmp slt i64 %.284.i54, 0
  %.298.i56 = select i1 %.297.i55, i64 %arg.frame.5.0, i64 0
  %53 = getelementptr double, ptr %arg.frame.4, i64 %.284.i54
  %.312.i57 = getelementptr double, ptr %53, i64 %.298.i56
  %.313.i58 = load double, ptr %.312.i57, align 8, !noalias !57
  %.314.i59 = fmul double %x.3.2552.us, %.313.i58
  %.315.i60 = fadd double %.253.i50, %.314.i59
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 176
  %.344.i62 = load i64, ptr %sunkaddr61, align 8, !noalias !57
  %.345.i63 = shl nsw i64 %.344.i62, 4
  %.346.i64 = add nsw i64 %.345.i63, %arg.lane
  %.359.i65 = icmp slt i64 %.346.i64, 0
  %.360.i66 = select i1 %.359.i65, i64 %arg.frame.5.0, i64 0
  %54 = getelementptr double, ptr %arg.frame.4, i64 %.346.i64
  %.374.i67 = getelementptr double, ptr %54, i64 %.360.i66
  store double %.315.i60, ptr %.374.i67, align 8, !noalias !57
  %.1048.us = call i32 @lanes.measure.16(ptr nonnull %.1040, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25)
  switch i32 %.1048.us, label %B608.endif.if.if.loopexit [
    i32 -2, label %B822.us
    i32 0, label %B822.us
  ], !prof !14

B822.us:                                          ; preds = %B608.endif.us, %B608.endif.us
  %sunkaddr62 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1097.us = load i64, ptr %sunkaddr62, align 8
  %.1099.us = add nsw i64 %.1097.us, %.551565577.us
  %.1100.us = shl nsw i64 %.1099.us, 4
  %.1102.us = add nsw i64 %.1100.us, %arg.lane
  %.1116.us = icmp slt i64 %.1102.us, 0
  %.1117.us = select i1 %.1116.us, i64 %arg.frame.5.0, i64 0
  %55 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us
  %.1131.us = getelementptr double, ptr %55, i64 %.1117.us
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
  %lsr.iv.next38 = add nsw i64 %lsr.iv37, -1
  %ov = icmp eq i64 %lsr.iv.next38, 0
  br i1 %ov, label %B1106.us, label %B608.endif.us, !llvm.loop !60

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
  %56 = icmp eq i64 %.190, 1
  br i1 %56, label %B1162.epil.preheader, label %B1162.preheader.new

B1162.preheader.new:                              ; preds = %B1162.preheader
  %const40 = bitcast i64 9223372036854775806 to i64
  %unroll_iter99 = and i64 %.190, %const40
  %57 = shl i64 %.41.i, 8
  %58 = shl i64 %.73.i, 3
  %59 = getelementptr i8, ptr %arg.frame.4, i64 %57
  %scevgep = getelementptr i8, ptr %59, i64 %58
  %60 = add i64 %.73.i, %.43.i
  %61 = shl i64 %arg.frame.5.0, 3
  %.1717.1 = add i64 %arg.lane, 16
  %62 = add i64 %61, 32
  %63 = add i64 %61, 40
  br label %B1162

B608.endif.if.if.loopexit:                        ; preds = %B608.endif.us
  br label %B608.endif.if.if

B608.endif.if.if.loopexit34:                      ; preds = %B608.endif.us.peel
  br label %B608.endif.if.if

B608.endif.if.if:                                 ; preds = %B608.endif.if.if.loopexit34, %B608.endif.if.if.loopexit
  %.1048.us.lcssa = phi i32 [ %.1048.us, %B608.endif.if.if.loopexit ], [ %.1048.us.peel, %B608.endif.if.if.loopexit34 ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
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
  %.70.i = icmp slt i64 %arg.notes, 0
  %.71.i = select i1 %.70.i, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.85.i = getelementptr i64, ptr %1, i64 %.71.i
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !62
  %.102.i = icmp slt i64 %arg.notes, -2
  %.103.i = select i1 %.102.i, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 16
  %.117.i = getelementptr i64, ptr %2, i64 %.103.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !62
  %.147.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !62
  %.279226.not.i = icmp slt i64 %.148.i, 1
  br i1 %.279226.not.i, label %B114.endif.peel, label %B190.lr.ph.i

B190.lr.ph.i:                                     ; preds = %B114.peel
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 168
  %.198.peel.pre = load i64, ptr %sunkaddr, align 8
  %.183.i = getelementptr i8, ptr %arg.meta.4, i64 272
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !62
  %.189.i = shl nsw i64 %.198.peel.pre, 4
  %.191.i = add nsw i64 %.189.i, %arg.lane
  %.186.i = mul nsw i64 %.184.i, %.86.i
  %.188.i = add nsw i64 %.186.i, %.118.i
  %xtraiter.i = and i64 %.148.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B190.prol.loopexit.i, label %B190.prol.i

B190.prol.i:                                      ; preds = %B190.lr.ph.i
  %.288.prol.i = add nsw i64 %.148.i, -1
  %.331.prol.i = icmp slt i64 %.191.i, 0
  %.332.prol.i = select i1 %.331.prol.i, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.191.i
  %.346.prol.i = getelementptr double, ptr %3, i64 %.332.prol.i
  %.347.prol.i = load double, ptr %.346.prol.i, align 8, !noalias !62
  %.362.prol.i = icmp slt i64 %.188.i, 0
  %.363.prol.i = select i1 %.362.prol.i, i64 %arg.states.5.0, i64 0
  %4 = getelementptr double, ptr %arg.states.4, i64 %.188.i
  %.377.prol.i = getelementptr double, ptr %4, i64 %.363.prol.i
  store double %.347.prol.i, ptr %.377.prol.i, align 8, !noalias !62
  %sunkaddr.i = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.prol.i = load i64, ptr %sunkaddr.i, align 8, !noalias !62
  %.410.prol.i = add nsw i64 %.408.prol.i, %.188.i
  %.414.prol.i = add nsw i64 %.191.i, 16
  br label %B190.prol.loopexit.i

B190.prol.loopexit.i:                             ; preds = %B190.prol.i, %B190.lr.ph.i
  %place.2.0230.unr.i = phi i64 [ %.188.i, %B190.lr.ph.i ], [ %.410.prol.i, %B190.prol.i ]
  %row.2.0229.unr.i = phi i64 [ %.191.i, %B190.lr.ph.i ], [ %.414.prol.i, %B190.prol.i ]
  %.278224228.unr.i = phi i64 [ %.148.i, %B190.lr.ph.i ], [ %.288.prol.i, %B190.prol.i ]
  %5 = icmp eq i64 %.148.i, 1
  br i1 %5, label %B114.endif.peel, label %B190.preheader.i

B190.preheader.i:                                 ; preds = %B190.prol.loopexit.i
  %6 = add nuw i64 %.278224228.unr.i, 2
  %7 = shl i64 %arg.frame.5.0, 3
  %8 = add i64 %7, 128
  br label %B190.i

B190.i:                                           ; preds = %B190.i, %B190.preheader.i
  %lsr.iv.i = phi i64 [ %6, %B190.preheader.i ], [ %lsr.iv.next.i, %B190.i ]
  %place.2.0230.i = phi i64 [ %place.2.0230.unr.i, %B190.preheader.i ], [ %.410.1.i, %B190.i ]
  %row.2.0229.i = phi i64 [ %row.2.0229.unr.i, %B190.preheader.i ], [ %.414.1.i, %B190.i ]
  %.331.i = icmp slt i64 %row.2.0229.i, 0
  %9 = select i1 %.331.i, i64 %7, i64 0
  %scevgep3.i = getelementptr i8, ptr %arg.frame.4, i64 %9
  %10 = shl i64 %row.2.0229.i, 3
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %10
  %.347.i = load double, ptr %scevgep4.i, align 8, !noalias !62
  %.362.i = icmp slt i64 %place.2.0230.i, 0
  %.363.i = select i1 %.362.i, i64 %arg.states.5.0, i64 0
  %11 = getelementptr double, ptr %arg.states.4, i64 %place.2.0230.i
  %.377.i = getelementptr double, ptr %11, i64 %.363.i
  store double %.347.i, ptr %.377.i, align 8, !noalias !62
  %sunkaddr3 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.i = load i64, ptr %sunkaddr3, align 8, !noalias !62
  %.410.i = add nsw i64 %.408.i, %place.2.0230.i
  %.331.1.i = icmp slt i64 %row.2.0229.i, -16
  %12 = select i1 %.331.1.i, i64 %8, i64 128
  %scevgep97 = getelementptr i8, ptr %arg.frame.4, i64 %12
  %13 = shl i64 %row.2.0229.i, 3
  %scevgep2 = getelementptr i8, ptr %scevgep97, i64 %13
  %.347.1.i = load double, ptr %scevgep2, align 8, !noalias !62
  %.362.1.i = icmp slt i64 %.410.i, 0
  %.363.1.i = select i1 %.362.1.i, i64 %arg.states.5.0, i64 0
  %14 = getelementptr double, ptr %arg.states.4, i64 %.410.i
  %.377.1.i = getelementptr double, ptr %14, i64 %.363.1.i
  store double %.347.1.i, ptr %.377.1.i, align 8, !noalias !62
  %.408.1.i = load i64, ptr %sunkaddr3, align 8, !noalias !62
  %.410.1.i = add nsw i64 %.408.1.i, %.410.i
  %.414.1.i = add nsw i64 %row.2.0229.i, 32
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %.279.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.279.1.i, label %B190.i, label %B114.endif.peel

B114.endif.peel:                                  ; preds = %B190.i, %B190.prol.loopexit.i, %B114.peel
  %.429.i = add nsw i64 %.118.i, 1
  %sunkaddr6.i = shl i64 %.103.i, 3
  %sunkaddr7.i = getelementptr i8, ptr %1, i64 %sunkaddr6.i
  %sunkaddr8.i = getelementptr i8, ptr %sunkaddr7.i, i64 16
  store i64 %.429.i, ptr %sunkaddr8.i, align 8, !noalias !62
  %.51.i.i = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !65
  %.80.i.i = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !65
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.429.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %15 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %15, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !65
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.533.i = load i64, ptr %sunkaddr4, align 8, !noalias !62
  %.536.i = shl nsw i64 %.533.i, 4
  %.538.i = add nsw i64 %.536.i, %arg.lane
  %.554.i = icmp slt i64 %.538.i, 0
  %.555.i = select i1 %.554.i, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.538.i
  %.569.i = getelementptr double, ptr %16, i64 %.555.i
  store double %.113.i.i, ptr %.569.i, align 8, !noalias !62
  %.268.peel = load i64, ptr %sunkaddr4, align 8
  %.269.peel = shl nsw i64 %.268.peel, 4
  %.271.peel = add nsw i64 %.269.peel, %arg.lane
  %.285.peel = icmp slt i64 %.271.peel, 0
  %.286.peel = select i1 %.285.peel, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.271.peel
  %.300.peel = getelementptr double, ptr %17, i64 %.286.peel
  %.301.peel = load double, ptr %.300.peel, align 8
  %.303.peel = fcmp olt double %.301.peel, %arg.end
  br i1 %.303.peel, label %B114.preheader, label %common.ret

B114.preheader:                                   ; preds = %B114.endif.peel
  %.337.i = and i64 %arg.lane, -8
  %.374.i = getelementptr double, ptr %arg.frame.4, i64 %.337.i
  %18 = shl i64 %arg.frame.5.0, 3
  %19 = add i64 %18, 128
  br label %B114

B114:                                             ; preds = %B114.endif, %B114.preheader
  %.51.i = phi i64 [ %.268.peel, %B114.preheader ], [ %.268, %B114.endif ]
  %.52.i = shl nsw i64 %.51.i, 4
  %.53.i = add nsw i64 %.52.i, %arg.lane
  %.66.i = icmp slt i64 %.53.i, 0
  %.67.i = select i1 %.66.i, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %20, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !68
  %sunkaddr5 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.111.i = load i64, ptr %sunkaddr5, align 8, !noalias !68
  %.112.i = shl nsw i64 %.111.i, 4
  %.113.i = add nsw i64 %.112.i, %arg.lane
  %.126.i = icmp slt i64 %.113.i, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.113.i
  %.141.i = getelementptr double, ptr %21, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !68
  %.143.i = fsub double %.82.i, %.142.i
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.172.i = load i64, ptr %sunkaddr6, align 8, !noalias !68
  %.173.i = shl nsw i64 %.172.i, 4
  %.174.i = add nsw i64 %.173.i, %arg.lane
  %.187.i = icmp slt i64 %.174.i, 0
  %.188.i5 = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.174.i
  %.202.i = getelementptr double, ptr %22, i64 %.188.i5
  %.203.i = load double, ptr %.202.i, align 8, !noalias !68
  %.207.i = fdiv double %.143.i, %.203.i
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.236.i = load i64, ptr %sunkaddr7, align 8, !noalias !68
  %.237.i = shl nsw i64 %.236.i, 4
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %23, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !68
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.296.i = load i64, ptr %sunkaddr8, align 8, !noalias !68
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.366.i = load i64, ptr %sunkaddr9, align 8, !noalias !68
  %.375.idx.i = shl i64 %.366.i, 7
  %.375.i = getelementptr i8, ptr %arg.frame.4, i64 %.375.idx.i
  %.376.i = inttoptr i64 %.296.i to ptr
  %.377.i6 = tail call i64 %.376.i(ptr %.374.i, ptr %.375.i), !noalias !68
  %sunkaddr10 = mul i64 %.71.i, 8
  %sunkaddr11 = getelementptr i8, ptr %1, i64 %sunkaddr10
  %.86.i10 = load i64, ptr %sunkaddr11, align 8, !noalias !71
  %sunkaddr12 = mul i64 %.103.i, 8
  %sunkaddr13 = getelementptr i8, ptr %1, i64 %sunkaddr12
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 16
  %.118.i14 = load i64, ptr %sunkaddr14, align 8, !noalias !71
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.148.i16 = load i64, ptr %sunkaddr15, align 8, !noalias !71
  %.279226.not.i17 = icmp slt i64 %.148.i16, 1
  br i1 %.279226.not.i17, label %B114.endif, label %B190.lr.ph.i18

B190.lr.ph.i18:                                   ; preds = %B114
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.198 = load i64, ptr %sunkaddr16, align 8
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.184.i20 = load i64, ptr %sunkaddr17, align 8, !noalias !71
  %.189.i21 = shl nsw i64 %.198, 4
  %.191.i22 = add nsw i64 %.189.i21, %arg.lane
  %.186.i23 = mul nsw i64 %.184.i20, %.86.i10
  %.188.i24 = add nsw i64 %.186.i23, %.118.i14
  %xtraiter.i25 = and i64 %.148.i16, 1
  %lcmp.mod.not.i26 = icmp eq i64 %xtraiter.i25, 0
  br i1 %lcmp.mod.not.i26, label %B190.prol.loopexit.i40, label %B190.prol.i27

B190.prol.i27:                                    ; preds = %B190.lr.ph.i18
  %.288.prol.i28 = add nsw i64 %.148.i16, -1
  %.331.prol.i29 = icmp slt i64 %.191.i22, 0
  %.332.prol.i30 = select i1 %.331.prol.i29, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.191.i22
  %.346.prol.i31 = getelementptr double, ptr %24, i64 %.332.prol.i30
  %.347.prol.i32 = load double, ptr %.346.prol.i31, align 8, !noalias !71
  %.362.prol.i33 = icmp slt i64 %.188.i24, 0
  %.363.prol.i34 = select i1 %.362.prol.i33, i64 %arg.states.5.0, i64 0
  %25 = getelementptr double, ptr %arg.states.4, i64 %.188.i24
  %.377.prol.i35 = getelementptr double, ptr %25, i64 %.363.prol.i34
  store double %.347.prol.i32, ptr %.377.prol.i35, align 8, !noalias !71
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.prol.i37 = load i64, ptr %sunkaddr18, align 8, !noalias !71
  %.410.prol.i38 = add nsw i64 %.408.prol.i37, %.188.i24
  %.414.prol.i39 = add nsw i64 %.191.i22, 16
  br label %B190.prol.loopexit.i40

B190.prol.loopexit.i40:                           ; preds = %B190.prol.i27, %B190.lr.ph.i18
  %place.2.0230.unr.i41 = phi i64 [ %.188.i24, %B190.lr.ph.i18 ], [ %.410.prol.i38, %B190.prol.i27 ]
  %row.2.0229.unr.i42 = phi i64 [ %.191.i22, %B190.lr.ph.i18 ], [ %.414.prol.i39, %B190.prol.i27 ]
  %.278224228.unr.i43 = phi i64 [ %.148.i16, %B190.lr.ph.i18 ], [ %.288.prol.i28, %B190.prol.i27 ]
  %26 = icmp eq i64 %.148.i16, 1
  br i1 %26, label %B114.endif, label %B190.preheader.i44

B190.preheader.i44:                               ; preds = %B190.prol.loopexit.i40
  %27 = add nuw i64 %.278224228.unr.i43, 2
  br label %B190.i46

B190.i46:                                         ; preds = %B190.i46, %B190.preheader.i44
  %lsr.iv.i47 = phi i64 [ %27, %B190.preheader.i44 ], [ %lsr.iv.next.i70, %B190.i46 ]
  %place.2.0230.i48 = phi i64 [ %place.2.0230.unr.i41, %B190.preheader.i44 ], [ %.410.1.i68, %B190.i46 ]
  %row.2.0229.i49 = phi i64 [ %row.2.0229.unr.i42, %B190.preheader.i44 ], [ %.414.1.i69, %B190.i46 ]
  %.331.i50 = icmp slt i64 %row.2.0229.i49, 0
  %28 = select i1 %.331.i50, i64 %18, i64 0
  %scevgep3.i51 = getelementptr i8, ptr %arg.frame.4, i64 %28
  %29 = shl i64 %row.2.0229.i49, 3
  %scevgep4.i52 = getelementptr i8, ptr %scevgep3.i51, i64 %29
  %.347.i53 = load double, ptr %scevgep4.i52, align 8, !noalias !71
  %.362.i54 = icmp slt i64 %place.2.0230.i48, 0
  %.363.i55 = select i1 %.362.i54, i64 %arg.states.5.0, i64 0
  %30 = getelementptr double, ptr %arg.states.4, i64 %place.2.0230.i48
  %.377.i56 = getelementptr double, ptr %30, i64 %.363.i55
  store double %.347.i53, ptr %.377.i56, align 8, !noalias !71
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.i57 = load i64, ptr %sunkaddr19, align 8, !noalias !71
  %.410.i58 = add nsw i64 %.408.i57, %place.2.0230.i48
  %.331.1.i59 = icmp slt i64 %row.2.0229.i49, -16
  %31 = select i1 %.331.1.i59, i64 %19, i64 128
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %31
  %32 = shl i64 %row.2.0229.i49, 3
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %32
  %.347.1.i63 = load double, ptr %scevgep1, align 8, !noalias !71
  %.362.1.i64 = icmp slt i64 %.410.i58, 0
  %.363.1.i65 = select i1 %.362.1.i64, i64 %arg.states.5.0, i64 0
  %33 = getelementptr double, ptr %arg.states.4, i64 %.410.i58
  %.377.1.i66 = getelementptr double, ptr %33, i64 %.363.1.i65
  store double %.347.1.i63, ptr %.377.1.i66, align 8, !noalias !71
  %.408.1.i67 = load i64, ptr %sunkaddr19, align 8, !noalias !71
  %.410.1.i68 = add nsw i64 %.408.1.i67, %.410.i58
  %.414.1.i69 = add nsw i64 %row.2.0229.i49, 32
  %lsr.iv.next.i70 = add i64 %lsr.iv.i47, -2
  %.279.1.i71 = icmp samesign ugt i64 %lsr.iv.next.i70, 2
  br i1 %.279.1.i71, label %B190.i46, label %B114.endif

common.ret:                                       ; preds = %B114.endif, %B114.endif.peel, %B0
  store ptr null, ptr %retptr, align 8
  ret i32 0

B114.endif:                                       ; preds = %B190.i46, %B190.prol.loopexit.i40, %B114
  %.429.i72 = add nsw i64 %.118.i14, 1
  %sunkaddr20 = mul i64 %.103.i, 8
  %sunkaddr21 = getelementptr i8, ptr %1, i64 %sunkaddr20
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 16
  store i64 %.429.i72, ptr %sunkaddr22, align 8, !noalias !71
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i77 = load i64, ptr %sunkaddr23, align 8, !noalias !74
  %sunkaddr24 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i79 = load i64, ptr %sunkaddr24, align 8, !noalias !74
  %.82.i.i80 = mul nsw i64 %.81.i.i79, %.86.i10
  %.83.i.i81 = add i64 %.52.i.i77, %.429.i72
  %.84.i.i82 = add i64 %.83.i.i81, %.82.i.i80
  %.97.i.i83 = icmp slt i64 %.84.i.i82, 0
  %.98.i.i84 = select i1 %.97.i.i83, i64 %arg.tables.5.0, i64 0
  %34 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i82
  %.112.i.i85 = getelementptr double, ptr %34, i64 %.98.i.i84
  %.113.i.i86 = load double, ptr %.112.i.i85, align 8, !noalias !74
  %sunkaddr25 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.533.i88 = load i64, ptr %sunkaddr25, align 8, !noalias !71
  %.536.i89 = shl nsw i64 %.533.i88, 4
  %.538.i90 = add nsw i64 %.536.i89, %arg.lane
  %.554.i91 = icmp slt i64 %.538.i90, 0
  %.555.i92 = select i1 %.554.i91, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.538.i90
  %.569.i93 = getelementptr double, ptr %35, i64 %.555.i92
  store double %.113.i.i86, ptr %.569.i93, align 8, !noalias !71
  %.268 = load i64, ptr %sunkaddr25, align 8
  %.269 = shl nsw i64 %.268, 4
  %.271 = add nsw i64 %.269, %arg.lane
  %.285 = icmp slt i64 %.271, 0
  %.286 = select i1 %.285, i64 %arg.frame.5.0, i64 0
  %36 = getelementptr double, ptr %arg.frame.4, i64 %.271
  %.300 = getelementptr double, ptr %36, i64 %.286
  %.301 = load double, ptr %.300, align 8
  %.303 = fcmp olt double %.301, %arg.end
  br i1 %.303, label %B114, label %common.ret, !llvm.loop !77
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
  store ptr null, ptr %excinfo.3, align 8
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
  %.215 = getelementptr i8, ptr %arg.meta.4, i64 384
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
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.284 = load i64, ptr %sunkaddr11, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.314 = load i64, ptr %sunkaddr12, align 8
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
  %.409 = call i32 @jumps.apply_stop.17(ptr nonnull %.399, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.348)
  %cond3 = icmp eq i32 %.409, 0
  br i1 %cond3, label %B312.endif, label %B312.if.if, !prof !0

B486:                                             ; preds = %B312.endif, %B182, %B0
  %.628 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.629 = load i64, ptr %.628, align 8
  %.630 = icmp sgt i64 %.629, 0
  br i1 %.630, label %B520, label %B570

B520:                                             ; preds = %B486
  store i8 0, ptr %.637, align 1
  %.645 = call i32 @jumps.settle_events.18(ptr nonnull %.637, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes)
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
  %.707 = call i32 @lanes.begin_phase.19(ptr nonnull %.697, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes)
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
  %.102.i = icmp slt i64 %arg.notes, -2
  %7 = shl i64 %arg.frame.5.0, 3
  %8 = shl i64 %arg.meta.5.0, 3
  %sunkaddr8 = select i1 %.102.i, i64 %8, i64 0
  %9 = add i64 %7, 128
  br label %B698

B698:                                             ; preds = %B784, %B698.preheader
  %sunkaddr13 = mul i64 %.70, 8
  %sunkaddr16 = getelementptr i8, ptr %0, i64 %sunkaddr13
  %.86.i = load i64, ptr %sunkaddr16, align 8, !noalias !78
  %sunkaddr20 = getelementptr i8, ptr %0, i64 %sunkaddr8
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 16
  %.118.i = load i64, ptr %sunkaddr21, align 8, !noalias !78
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.148.i = load i64, ptr %sunkaddr22, align 8, !noalias !78
  %.279226.not.i = icmp slt i64 %.148.i, 1
  br i1 %.279226.not.i, label %B784, label %B190.lr.ph.i

B190.lr.ph.i:                                     ; preds = %B698
  %.832 = load i64, ptr %arg.meta.4, align 8
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.184.i = load i64, ptr %sunkaddr23, align 8, !noalias !78
  %.189.i = shl nsw i64 %.832, 4
  %.191.i = add nsw i64 %.189.i, %arg.lane
  %.186.i = mul nsw i64 %.184.i, %.86.i
  %.188.i = add nsw i64 %.186.i, %.118.i
  %xtraiter.i = and i64 %.148.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B190.prol.loopexit.i, label %B190.prol.i

B190.prol.i:                                      ; preds = %B190.lr.ph.i
  %.288.prol.i = add nsw i64 %.148.i, -1
  %.331.prol.i = icmp slt i64 %.191.i, 0
  %.332.prol.i = select i1 %.331.prol.i, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.191.i
  %.346.prol.i = getelementptr double, ptr %10, i64 %.332.prol.i
  %.347.prol.i = load double, ptr %.346.prol.i, align 8, !noalias !78
  %.362.prol.i = icmp slt i64 %.188.i, 0
  %.363.prol.i = select i1 %.362.prol.i, i64 %arg.states.5.0, i64 0
  %11 = getelementptr double, ptr %arg.states.4, i64 %.188.i
  %.377.prol.i = getelementptr double, ptr %11, i64 %.363.prol.i
  store double %.347.prol.i, ptr %.377.prol.i, align 8, !noalias !78
  %sunkaddr24 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.prol.i = load i64, ptr %sunkaddr24, align 8, !noalias !78
  %.410.prol.i = add nsw i64 %.408.prol.i, %.188.i
  %.414.prol.i = add nsw i64 %.191.i, 16
  br label %B190.prol.loopexit.i

B190.prol.loopexit.i:                             ; preds = %B190.prol.i, %B190.lr.ph.i
  %place.2.0230.unr.i = phi i64 [ %.188.i, %B190.lr.ph.i ], [ %.410.prol.i, %B190.prol.i ]
  %row.2.0229.unr.i = phi i64 [ %.191.i, %B190.lr.ph.i ], [ %.414.prol.i, %B190.prol.i ]
  %.278224228.unr.i = phi i64 [ %.148.i, %B190.lr.ph.i ], [ %.288.prol.i, %B190.prol.i ]
  %12 = icmp eq i64 %.148.i, 1
  br i1 %12, label %B784, label %B190.preheader.i

B190.preheader.i:                                 ; preds = %B190.prol.loopexit.i
  %13 = add nuw i64 %.278224228.unr.i, 2
  br label %B190.i

B190.i:                                           ; preds = %B190.i, %B190.preheader.i
  %lsr.iv.i = phi i64 [ %13, %B190.preheader.i ], [ %lsr.iv.next.i, %B190.i ]
  %place.2.0230.i = phi i64 [ %place.2.0230.unr.i, %B190.preheader.i ], [ %.410.1.i, %B190.i ]
  %row.2.0229.i = phi i64 [ %row.2.0229.unr.i, %B190.preheader.i ], [ %.414.1.i, %B190.i ]
  %.331.i = icmp slt i64 %row.2.0229.i, 0
  %14 = select i1 %.331.i, i64 %7, i64 0
  %scevgep3.i = getelementptr i8, ptr %arg.frame.4, i64 %14
  %15 = shl i64 %row.2.0229.i, 3
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %15
  %.347.i = load double, ptr %scevgep4.i, align 8, !noalias !78
  %.362.i = icmp slt i64 %place.2.0230.i, 0
  %.363.i = select i1 %.362.i, i64 %arg.states.5.0, i64 0
  %16 = getelementptr double, ptr %arg.states.4, i64 %place.2.0230.i
  %.377.i = getelementptr double, ptr %16, i64 %.363.i
  store double %.347.i, ptr %.377.i, align 8, !noalias !78
  %sunkaddr25 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.408.i = load i64, ptr %sunkaddr25, align 8, !noalias !78
  %.410.i = add nsw i64 %.408.i, %place.2.0230.i
  %.331.1.i = icmp slt i64 %row.2.0229.i, -16
  %17 = select i1 %.331.1.i, i64 %9, i64 128
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl i64 %row.2.0229.i, 3
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %18
  %.347.1.i = load double, ptr %scevgep2, align 8, !noalias !78
  %.362.1.i = icmp slt i64 %.410.i, 0
  %.363.1.i = select i1 %.362.1.i, i64 %arg.states.5.0, i64 0
  %19 = getelementptr double, ptr %arg.states.4, i64 %.410.i
  %.377.1.i = getelementptr double, ptr %19, i64 %.363.1.i
  store double %.347.1.i, ptr %.377.1.i, align 8, !noalias !78
  %.408.1.i = load i64, ptr %sunkaddr25, align 8, !noalias !78
  %.410.1.i = add nsw i64 %.408.1.i, %.410.i
  %.414.1.i = add nsw i64 %row.2.0229.i, 32
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %.279.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.279.1.i, label %B190.i, label %B784

B784:                                             ; preds = %B190.i, %B190.prol.loopexit.i, %B698
  %.429.i = add nsw i64 %.118.i, 1
  %sunkaddr26 = getelementptr i8, ptr %0, i64 %sunkaddr8
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 16
  store i64 %.429.i, ptr %sunkaddr27, align 8, !noalias !78
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i.i = load i64, ptr %sunkaddr, align 8, !noalias !81
  %sunkaddr28 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i.i = load i64, ptr %sunkaddr28, align 8, !noalias !81
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.429.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %20 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %20, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !81
  %sunkaddr29 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.533.i = load i64, ptr %sunkaddr29, align 8, !noalias !78
  %.536.i = shl nsw i64 %.533.i, 4
  %.538.i = add nsw i64 %.536.i, %arg.lane
  %.554.i = icmp slt i64 %.538.i, 0
  %.555.i = select i1 %.554.i, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.538.i
  %.569.i = getelementptr double, ptr %21, i64 %.555.i
  store double %.113.i.i, ptr %.569.i, align 8, !noalias !78
  %.903 = load i64, ptr %sunkaddr29, align 8
  %.904 = shl nsw i64 %.903, 4
  %.906 = add nsw i64 %.904, %arg.lane
  %.920 = icmp slt i64 %.906, 0
  %.921 = select i1 %.920, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.906
  %.935 = getelementptr double, ptr %22, i64 %.921
  %.936 = load double, ptr %.935, align 8
  %.938 = fcmp oeq double %.936, %.148
  br i1 %.938, label %B698, label %B852

B852:                                             ; preds = %B570.endif, %B784, %B630
  store i64 %.717, ptr %retptr, align 8
  br label %common.ret

B312.endif:                                       ; preds = %B312
  %sunkaddr30 = mul i64 %.171, 8
  %sunkaddr31 = getelementptr i8, ptr %0, i64 %sunkaddr30
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr31, i64 8
  %.464 = load i64, ptr %sunkaddr32, align 8
  %.465 = add nsw i64 %.464, 1
  store i64 %.465, ptr %sunkaddr32, align 8
  %sunkaddr33 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.557 = load i64, ptr %sunkaddr33, align 8
  %.559 = add nsw i64 %.557, %.85
  %.574 = icmp slt i64 %.559, -1
  %.575 = select i1 %.574, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %.559
  %24 = getelementptr i8, ptr %23, i64 8
  %.589 = getelementptr i64, ptr %24, i64 %.575
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
  %.715 = icmp sgt i32 %.707, 0
  %.708 = load ptr, ptr %excinfo.3, align 8
  %.716 = select i1 %.715, ptr %.708, ptr undef
  store ptr %.716, ptr %excinfo, align 8
  br label %common.ret

B570.endif:                                       ; preds = %B570
  %.731.not = icmp eq i64 %.717, 3
  br i1 %.731.not, label %B852, label %B630
}

define internal range(i32 -1, -2) i32 @jumps.apply_stop.17(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.83.i7 = alloca ptr, align 8
  %excinfo.1.i8 = alloca ptr, align 8
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
  %.5.i55 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv7 = phi i64 [ %51, %B216.lr.ph ], [ %lsr.iv.next8, %B216.backedge ]
  %lsr.iv88 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next89, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv88, 0
  %4 = select i1 %.428, i64 %50, i64 0
  %scevgep87 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv88, 3
  %scevgep90 = getelementptr i8, ptr %scevgep87, i64 %5
  %.444 = load double, ptr %scevgep90, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv7, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next89 = add i64 %lsr.iv88, 1
  %lsr.iv.next8 = add i64 %lsr.iv7, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv7, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i8)
  %.91.i = call i32 @lanes.measure.15(ptr nonnull %.83.i7, ptr nonnull %excinfo.1.i8, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !84
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !14

B0.endif.endif.i:                                 ; preds = %B264, %B264
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i = load i64, ptr %sunkaddr, align 8, !noalias !84
  %.222233.not.i = icmp slt i64 %.142.i, 1
  %.343223.not.i = icmp slt i64 %.221, 1
  %or.cond.i = select i1 %.222233.not.i, i1 true, i1 %.343223.not.i
  br i1 %or.cond.i, label %jumps.shift.20, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.221, %B154.endif.us.i.preheader ]
  %.228228234.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228228234.us.i, %.410
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %50, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349222224.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349222224.us.i, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i = load i64, ptr %sunkaddr10, align 8, !noalias !84
  %8 = add i64 %.349222224.us.i, %.410.us.i
  %.412.us.i = shl nsw i64 %8, 4
  %.414.us.i = add nsw i64 %.412.us.i, %arg.lane
  %.428.us.i = icmp slt i64 %.414.us.i, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !84
  %sunkaddr12 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr12, align 8, !noalias !84
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !84
  %10 = add i64 %lsr.iv.i, %.349222224.us.i
  %11 = add i64 %10, %.510.us.i
  %.517.us.i = shl nsw i64 %11, 4
  %.519.us.i = add nsw i64 %.517.us.i, %arg.lane
  %.533.us.i = icmp slt i64 %.519.us.i, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !84
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !84
  %exitcond.not.i = icmp eq i64 %.221, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228228234.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.221
  %exitcond244.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond244.not.i, label %jumps.shift.20, label %B154.endif.us.i

jumps.shift.20: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i8)
  br label %B310

B310:                                             ; preds = %jumps.shift.20, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa723 = phi i1 [ false, %B260 ], [ true, %jumps.shift.20 ], [ false, %B0.endif.endif.endif ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i55
  %.548 = shl nsw i64 %.545, 4
  %.550 = add nsw i64 %.548, %arg.lane
  br label %B1288.sink.split2

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv5 = phi i64 [ %55, %B594.preheader ], [ %lsr.iv.next6, %B752 ]
  %lsr.iv85 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next86, %B752 ]
  %lsr.iv80 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next81, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %13 = add i64 %lsr.iv5, %.909
  %.917 = shl nsw i64 %13, 4
  %.919 = add nsw i64 %.917, %arg.lane
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %.919, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.955 = getelementptr double, ptr %14, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %.919, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.996 = getelementptr double, ptr %15, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv80, 0
  %16 = select i1 %.1027, i64 %54, i64 0
  %scevgep79 = getelementptr i8, ptr %arg.tables.4, i64 %16
  %17 = shl i64 %lsr.iv80, 3
  %scevgep82 = getelementptr i8, ptr %scevgep79, i64 %17
  %.1043 = load double, ptr %scevgep82, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %.919, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.1131 = getelementptr double, ptr %18, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next81 = add i64 %lsr.iv80, 1
  %lsr.iv.next86 = add nsw i64 %lsr.iv85, -1
  %lsr.iv.next6 = add i64 %lsr.iv5, %.221
  %exitcond719.not = icmp eq i64 %lsr.iv.next86, 0
  br i1 %exitcond719.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B1288.sink.split2
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.755, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1180 = getelementptr double, ptr %19, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B1288.sink.split2

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.755, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1230 = getelementptr double, ptr %20, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B1288.sink.split2

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i55
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %21, i64 %.1296
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
  %22 = icmp eq i64 %.251, 0
  br i1 %22, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %23 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %23, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr95, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i55
  %.1603.peel = shl nsw i64 %.1600.peel, 4
  %.1605.peel = add nsw i64 %.1603.peel, %arg.lane
  %.1688.peel = icmp slt i64 %.1605.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1605.peel
  %.1703.peel = getelementptr double, ptr %24, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %25 = add i64 %.251, %arg.j
  %26 = shl i64 %25, 3
  %27 = getelementptr i8, ptr %arg.tables.4, i64 %26
  %scevgep = getelementptr i8, ptr %27, i64 32
  %28 = shl i64 %arg.tables.5.0, 3
  %29 = add i64 %.251, %arg.j
  %30 = add i64 %29, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %31 = add i64 %.1503709711.us, 1
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr13, align 8
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597.us = load i64, ptr %sunkaddr17, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i55
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1603.us = shl nsw i64 %.1602.us, 4
  %.1605.us = add nsw i64 %.1603.us, %arg.lane
  %.1727.us = icmp slt i64 %.1605.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us
  %.1742.us = getelementptr double, ptr %32, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr13, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr17, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %31
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i55
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1603.us.1 = shl nsw i64 %.1602.us.1, 4
  %.1605.us.1 = add nsw i64 %.1603.us.1, %arg.lane
  %.1727.us.1 = icmp slt i64 %.1605.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.1
  %.1742.us.1 = getelementptr double, ptr %33, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %34, %B1248 ]
  %34 = add nuw nsw i64 %lsr.iv, 1
  %35 = add i64 %lsr.iv, 1
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr18, align 8
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597 = load i64, ptr %sunkaddr19, align 8
  %.1599 = mul nsw i64 %.1597, %35
  %.1600 = add i64 %.1567, %.5.i55
  %.1602 = add i64 %.1600, %.1599
  %.1603 = shl nsw i64 %.1602, 4
  %.1605 = add nsw i64 %.1603, %arg.lane
  %36 = add i64 %30, %lsr.iv
  %.1640 = icmp slt i64 %36, 0
  %37 = select i1 %.1640, i64 %28, i64 0
  %scevgep69 = getelementptr i8, ptr %scevgep, i64 %37
  %38 = shl i64 %lsr.iv, 3
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 %38
  %.1656 = load double, ptr %scevgep70, align 8
  %.1688 = icmp slt i64 %.1605, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %39 = getelementptr double, ptr %arg.frame.4, i64 %.1605
  %.1703 = getelementptr double, ptr %39, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not64 = icmp eq i64 %.251, %34
  br i1 %exitcond.not64, label %B1288, label %B1248, !llvm.loop !88

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %40 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %40, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr100, align 8
  %sunkaddr101 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597.us.epil = load i64, ptr %sunkaddr101, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i55
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1603.us.epil = shl nsw i64 %.1602.us.epil, 4
  %.1605.us.epil = add nsw i64 %.1603.us.epil, %arg.lane
  br label %B1288.sink.split2

B1288.sink.split2:                                ; preds = %B1110.us.epil.preheader, %B916, %B868, %B846, %B332
  %.1605.us.epil.sink4 = phi i64 [ %.1605.us.epil, %B1110.us.epil.preheader ], [ %.550, %B332 ], [ %.755, %B846 ], [ %.755, %B916 ], [ %.755, %B868 ]
  %.sink = phi double [ 0.000000e+00, %B1110.us.epil.preheader ], [ 1.000000e+00, %B332 ], [ %.191, %B846 ], [ %.1233, %B916 ], [ %.1183, %B868 ]
  %.1727.us.epil = icmp slt i64 %.1605.us.epil.sink4, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.epil.sink4
  %.1742.us.epil = getelementptr double, ptr %41, i64 %.1728.us.epil
  store double %.sink, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1288.sink.split2, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946
  br i1 %moves.2.0.lcssa723, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i8)
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.75.i10 = load i64, ptr %sunkaddr20, align 8, !noalias !89
  %.91.i11 = call i32 @lanes.measure.15(ptr nonnull %.83.i7, ptr nonnull %excinfo.1.i8, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !89
  switch i32 %.91.i11, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i12
    i32 0, label %B0.endif.endif.i12
  ], !prof !14

B0.endif.endif.i12:                               ; preds = %B1292, %B1292
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i14 = load i64, ptr %sunkaddr21, align 8, !noalias !89
  %.222233.not.i15 = icmp slt i64 %.142.i14, 1
  %.343223.not.i16 = icmp slt i64 %.75.i10, 1
  %or.cond.i17 = select i1 %.222233.not.i15, i1 true, i1 %.343223.not.i16
  br i1 %or.cond.i17, label %common.ret.sink.split, label %B154.endif.us.preheader.i18

B154.endif.us.preheader.i18:                      ; preds = %B0.endif.endif.i12
  %42 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us.i20

B154.endif.us.i20:                                ; preds = %B186.B152.loopexit_crit_edge.us.i48, %B154.endif.us.preheader.i18
  %lsr.iv.i21 = phi i64 [ %lsr.iv.next.i50, %B186.B152.loopexit_crit_edge.us.i48 ], [ %.75.i10, %B154.endif.us.preheader.i18 ]
  %.228228234.us.i22 = phi i64 [ %.512.us.i49, %B186.B152.loopexit_crit_edge.us.i48 ], [ 0, %B154.endif.us.preheader.i18 ]
  %.449.us.i23 = add nsw i64 %.1767, %.228228234.us.i22
  %.463.us.i24 = icmp slt i64 %.449.us.i23, 0
  %43 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i23
  %sunkaddr1.i25 = select i1 %.463.us.i24, i64 %42, i64 0
  br label %B188.us.i27

B188.us.i27:                                      ; preds = %B188.us.i27, %B154.endif.us.i20
  %.349222224.us.i28 = phi i64 [ 0, %B154.endif.us.i20 ], [ %.356.us.i29, %B188.us.i27 ]
  %.356.us.i29 = add nuw nsw i64 %.349222224.us.i28, 1
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i30 = load i64, ptr %sunkaddr22, align 8, !noalias !89
  %44 = add i64 %.349222224.us.i28, %.410.us.i30
  %.412.us.i31 = shl nsw i64 %44, 4
  %.414.us.i32 = add nsw i64 %.412.us.i31, %arg.lane
  %.428.us.i33 = icmp slt i64 %.414.us.i32, 0
  %.429.us.i34 = select i1 %.428.us.i33, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i32
  %.443.us.i35 = getelementptr double, ptr %45, i64 %.429.us.i34
  %.444.us.i36 = load double, ptr %.443.us.i35, align 8, !noalias !89
  %sunkaddr23 = getelementptr inbounds i8, ptr %43, i64 %sunkaddr1.i25
  %.479.us.i37 = load double, ptr %sunkaddr23, align 8, !noalias !89
  %.510.us.i39 = load i64, ptr %arg.meta.4, align 8, !noalias !89
  %46 = add i64 %lsr.iv.i21, %.349222224.us.i28
  %47 = add i64 %46, %.510.us.i39
  %.517.us.i40 = shl nsw i64 %47, 4
  %.519.us.i41 = add nsw i64 %.517.us.i40, %arg.lane
  %.533.us.i42 = icmp slt i64 %.519.us.i41, 0
  %.534.us.i43 = select i1 %.533.us.i42, i64 %arg.frame.5.0, i64 0
  %48 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i41
  %.548.us.i44 = getelementptr double, ptr %48, i64 %.534.us.i43
  %.549.us.i45 = load double, ptr %.548.us.i44, align 8, !noalias !89
  %49 = fmul double %.444.us.i36, %.479.us.i37
  %.550.us.i46 = fsub double %.549.us.i45, %49
  store double %.550.us.i46, ptr %.548.us.i44, align 8, !noalias !89
  %exitcond.not.i47 = icmp eq i64 %.75.i10, %.356.us.i29
  br i1 %exitcond.not.i47, label %B186.B152.loopexit_crit_edge.us.i48, label %B188.us.i27

B186.B152.loopexit_crit_edge.us.i48:              ; preds = %B188.us.i27
  %.512.us.i49 = add nuw nsw i64 %.228228234.us.i22, 1
  %lsr.iv.next.i50 = add i64 %lsr.iv.i21, %.75.i10
  %exitcond244.not.i51 = icmp eq i64 %.512.us.i49, %.142.i14
  br i1 %exitcond244.not.i51, label %common.ret.sink.split, label %B154.endif.us.i20

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i48, %B0.endif.endif.i12, %B1292, %B264
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i12 ], [ %excinfo, %B264 ], [ %excinfo, %B1292 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i48 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i12 ], [ %.91.i, %B264 ], [ %.91.i11, %B1292 ], [ 0, %B186.B152.loopexit_crit_edge.us.i48 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i8)
  br label %common.ret

common.ret:                                       ; preds = %common.ret.sink.split, %B1288
  %excinfo.sink = phi ptr [ %retptr, %B1288 ], [ %excinfo.sink.ph, %common.ret.sink.split ]
  %common.ret.op = phi i32 [ 0, %B1288 ], [ %common.ret.op.ph, %common.ret.sink.split ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %50 = shl i64 %arg.tables.5.0, 3
  %51 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i55
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %52 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %52, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i55
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %53 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %53, i64 %.699
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
  %54 = shl i64 %arg.tables.5.0, 3
  %55 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %56 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1067 = icmp slt i64 %.755, 0
  %57 = shl i64 %arg.tables.5.0, 3
  %58 = shl i64 %arg.frame.5.0, 3
  %sunkaddr106 = select i1 %.1067, i64 %58, i64 0
  %59 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv3 = phi i64 [ %lsr.iv.next, %B752.us ], [ %59, %B752.us.preheader ]
  %lsr.iv77 = phi i64 [ %lsr.iv.next78, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv72 = phi i64 [ %lsr.iv.next73, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %60 = add i64 %lsr.iv3, %.909.us
  %.917.us = shl nsw i64 %60, 4
  %.919.us = add nsw i64 %.917.us, %arg.lane
  %61 = getelementptr double, ptr %arg.frame.4, i64 %.919.us
  %.981.us = icmp slt i64 %.919.us, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %61, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv72, 0
  %62 = select i1 %.1027.us, i64 %57, i64 0
  %scevgep71 = getelementptr i8, ptr %arg.tables.4, i64 %62
  %63 = shl i64 %lsr.iv72, 3
  %scevgep74 = getelementptr i8, ptr %scevgep71, i64 %63
  %.1043.us = load double, ptr %scevgep74, align 8
  %sunkaddr24 = getelementptr inbounds i8, ptr %56, i64 %sunkaddr106
  %.1083.us = load double, ptr %sunkaddr24, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next73 = add i64 %lsr.iv72, 1
  %lsr.iv.next78 = add i64 %lsr.iv77, -1
  %lsr.iv.next = add i64 %lsr.iv3, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next78, 0
  br i1 %exitcond720.not, label %B916, label %B752.us
}

define internal range(i32 -1, -2) i32 @jumps.settle_events.18(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.441.i16 = alloca ptr, align 8
  %excinfo.1.i17 = alloca ptr, align 8
  %.180 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
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
  %sunkaddr118 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr118, i64 24
  %.63 = load i64, ptr %sunkaddr119, align 8
  br label %B88

B88:                                              ; preds = %B614, %B88.preheader
  %k.2.0 = phi i64 [ %.146207210.i, %B614 ], [ %.63, %B88.preheader ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i16)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i17)
  %sunkaddr58 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.58.i = load i64, ptr %sunkaddr58, align 8, !noalias !93
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B88
  br label %B58.i

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !93
  %3 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %3, 4
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %4, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !93
  %sunkaddr59 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.271.i = load i64, ptr %sunkaddr59, align 8, !noalias !93
  %5 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %5, 4
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %6, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !93
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %B88
  %sunkaddr60 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.340.i = load i64, ptr %sunkaddr60, align 8, !noalias !93
  %.341.i = shl nsw i64 %.340.i, 4
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %7, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !93
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 176
  %.403.i = load i64, ptr %sunkaddr61, align 8, !noalias !93
  %.404.i = shl nsw i64 %.403.i, 4
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %8, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !93
  %.449.i = call i32 @lanes.measure.16(ptr nonnull %.441.i16, ptr nonnull %excinfo.1.i17, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25), !noalias !93
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i16)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i17)
  switch i32 %.449.i, label %lanes.probe_here.21 [
    i32 -2, label %lanes.probe_here.22
    i32 0, label %lanes.probe_here.22
  ], !prof !14

lanes.probe_here.22: ; preds = %B184.i, %B184.i
  %.139 = icmp sgt i64 %k.2.0, -1
  br i1 %.139, label %B134, label %B564

lanes.probe_here.21: ; preds = %B184.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B134:                                             ; preds = %lanes.probe_here.22
  %sunkaddr66 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 24
  %.173 = load i64, ptr %sunkaddr67, align 8
  %.175 = icmp eq i64 %k.2.0, %.173
  %.188 = zext i1 %.175 to i8
  %.189 = call i32 @jumps.assign_event.23(ptr nonnull %.180, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %k.2.0, i8 %.188)
  %cond67 = icmp eq i32 %.189, 0
  br i1 %cond67, label %B134.endif, label %B134.if, !prof !0

B448:                                             ; preds = %lanes.probe_here.24
  %.461 = icmp slt i64 %.370, 0
  %.462 = select i1 %.461, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.370
  %.476 = getelementptr double, ptr %9, i64 %.462
  %.477 = load double, ptr %.476, align 8
  %.478 = fneg double %.477
  br label %B504

B504:                                             ; preds = %for.body, %B448
  %"$phi504.0.2.1" = phi double [ %.478, %B448 ], [ %.491.0.le, %for.body ]
  %sunkaddr68 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.549 = load i64, ptr %sunkaddr68, align 8
  %.551 = add nsw i64 %.549, %k.2.0
  %.567 = icmp slt i64 %.551, 0
  %.568 = select i1 %.567, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %.551
  %.582 = getelementptr i64, ptr %10, i64 %.568
  %.583 = load i64, ptr %.582, align 8
  %.584.not = icmp eq i64 %.583, 0
  %"$phi556.0.2.1" = select i1 %.584.not, double %"$phi504.0.2.1", double 0.000000e+00
  %.613 = icmp slt i64 %.370, 0
  %.614 = select i1 %.613, i64 %arg.frame.5.0, i64 0
  %11 = getelementptr double, ptr %arg.frame.4, i64 %.370
  %.628 = getelementptr double, ptr %11, i64 %.614
  store double %"$phi556.0.2.1", ptr %.628, align 8
  br label %B564

B564:                                             ; preds = %B504, %lanes.probe_here.22
  %sunkaddr69 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i10 = load i64, ptr %sunkaddr69, align 8, !noalias !97
  %.140209.not.i = icmp slt i64 %.58.i10, 1
  br i1 %.140209.not.i, label %B610, label %B58.i13.preheader

B58.i13.preheader:                                ; preds = %B564
  br label %B58.i13

B58.i13:                                          ; preds = %B338.i, %B58.i13.preheader
  %.146207210.i = phi i64 [ %.153.i14, %B338.i ], [ 0, %B58.i13.preheader ]
  %.153.i14 = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr70 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr70, align 8, !noalias !97
  %12 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %12, 4
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr71 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.248.i = load i64, ptr %sunkaddr71, align 8, !noalias !97
  %13 = add i64 %.146207210.i, %.248.i
  %.251.i = shl nsw i64 %13, 4
  %.253.i = add nsw i64 %.251.i, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %14, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !97
  %sunkaddr72 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.313.i = load i64, ptr %sunkaddr72, align 8, !noalias !97
  %15 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %15, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.meta.4, i64 %15
  %.344.i = getelementptr i64, ptr %16, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !97
  %.366.i = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.215.i
  %.381.i = getelementptr double, ptr %17, i64 %.367.i
  %.382.i = load double, ptr %.381.i, align 8, !noalias !97
  %.384.i = fmul double %.283.i, %.382.i
  %.385.i = fcmp olt double %.384.i, 0.000000e+00
  br i1 %.385.i, label %B254.i, label %B338.i

B254.i:                                           ; preds = %B58.i13
  %.388.i = icmp eq i64 %.345.i, 0
  br i1 %.388.i, label %B614, label %B266.i

B266.i:                                           ; preds = %B254.i
  %.392.i = sitofp i64 %.345.i to double
  %.393.i = fmul double %.283.i, %.392.i
  %.396.i = fcmp ogt double %.393.i, 0.000000e+00
  br i1 %.396.i, label %B614, label %for.end.i

B338.i:                                           ; preds = %for.end.i, %B58.i13
  %exitcond.not.i15 = icmp eq i64 %.58.i10, %.153.i14
  br i1 %exitcond.not.i15, label %B610, label %B58.i13

for.end.i:                                        ; preds = %B266.i
  %.429.le.i = fcmp ogt double %.283.i, 0.000000e+00
  %brmerge.le.i = fcmp one double %.283.i, 0.000000e+00
  %.mux.le.i = select i1 %.429.le.i, double 1.000000e+00, double -1.000000e+00
  %.427.0.le.i = select i1 %brmerge.le.i, double %.mux.le.i, double %.283.i
  %sunkaddr4.i = shl i64 %.367.i, 3
  %sunkaddr5.i = getelementptr inbounds i8, ptr %17, i64 %sunkaddr4.i
  store double %.427.0.le.i, ptr %sunkaddr5.i, align 8, !noalias !97
  br label %B338.i

common.ret:                                       ; preds = %lanes.probe_here.25, %B134.if, %B666, %B610, %lanes.probe_here.21
  %common.ret.op = phi i32 [ 0, %B610 ], [ 0, %B666 ], [ %.449.i, %lanes.probe_here.21 ], [ %.449.i56, %lanes.probe_here.25 ], [ %.189, %B134.if ]
  ret i32 %common.ret.op

B610:                                             ; preds = %B338.i, %B564
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B614:                                             ; preds = %B266.i, %B254.i
  %sunkaddr73 = mul i64 %.83, 8
  %sunkaddr74 = getelementptr i8, ptr %0, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 32
  %.724 = load i64, ptr %sunkaddr75, align 8
  %.725 = icmp slt i64 %.724, 10001
  br i1 %.725, label %B88, label %B666

B666:                                             ; preds = %B614, %B0
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B134.if:                                          ; preds = %B134
  %.197 = icmp sgt i32 %.189, 0
  %.190 = load ptr, ptr %excinfo.2, align 8
  %.198 = select i1 %.197, ptr %.190, ptr undef
  store ptr %.198, ptr %excinfo, align 8
  br label %common.ret

B134.endif:                                       ; preds = %B134
  %sunkaddr76 = mul i64 %.83, 8
  %sunkaddr77 = getelementptr i8, ptr %0, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 32
  %.240 = load i64, ptr %sunkaddr78, align 8
  %.241 = add nsw i64 %.240, 1
  store i64 %.241, ptr %sunkaddr78, align 8
  %sunkaddr79 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 24
  store i64 -1, ptr %sunkaddr80, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i16)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i17)
  %sunkaddr81 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.58.i19 = load i64, ptr %sunkaddr81, align 8, !noalias !100
  %.140185.not.i20 = icmp slt i64 %.58.i19, 1
  br i1 %.140185.not.i20, label %B184.i40, label %B58.i23.preheader

B58.i23.preheader:                                ; preds = %B134.endif
  br label %B58.i23

B58.i23:                                          ; preds = %B58.i23, %B58.i23.preheader
  %.146184186.i24 = phi i64 [ %.153.i25, %B58.i23 ], [ 0, %B58.i23.preheader ]
  %.153.i25 = add nuw nsw i64 %.146184186.i24, 1
  %.207.i26 = load i64, ptr %arg.meta.4, align 8, !noalias !100
  %18 = add i64 %.146184186.i24, %.207.i26
  %.209.i27 = shl nsw i64 %18, 4
  %.211.i28 = add nsw i64 %.209.i27, %arg.lane
  %.225.i29 = icmp slt i64 %.211.i28, 0
  %.226.i30 = select i1 %.225.i29, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.211.i28
  %.240.i31 = getelementptr double, ptr %19, i64 %.226.i30
  %.241.i32 = load double, ptr %.240.i31, align 8, !noalias !100
  %sunkaddr82 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.271.i33 = load i64, ptr %sunkaddr82, align 8, !noalias !100
  %20 = add i64 %.146184186.i24, %.271.i33
  %.273.i34 = shl nsw i64 %20, 4
  %.275.i35 = add nsw i64 %.273.i34, %arg.lane
  %.289.i36 = icmp slt i64 %.275.i35, 0
  %.290.i37 = select i1 %.289.i36, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.275.i35
  %.304.i38 = getelementptr double, ptr %21, i64 %.290.i37
  store double %.241.i32, ptr %.304.i38, align 8, !noalias !100
  %exitcond.not.i39 = icmp eq i64 %.58.i19, %.153.i25
  br i1 %exitcond.not.i39, label %B184.i40, label %B58.i23

B184.i40:                                         ; preds = %B58.i23, %B134.endif
  %sunkaddr83 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.340.i42 = load i64, ptr %sunkaddr83, align 8, !noalias !100
  %.341.i43 = shl nsw i64 %.340.i42, 4
  %.343.i44 = add nsw i64 %.341.i43, %arg.lane
  %.357.i45 = icmp slt i64 %.343.i44, 0
  %.358.i46 = select i1 %.357.i45, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.343.i44
  %.372.i47 = getelementptr double, ptr %22, i64 %.358.i46
  %.373.i48 = load double, ptr %.372.i47, align 8, !noalias !100
  %sunkaddr84 = getelementptr i8, ptr %arg.meta.4, i64 176
  %.403.i50 = load i64, ptr %sunkaddr84, align 8, !noalias !100
  %.404.i51 = shl nsw i64 %.403.i50, 4
  %.406.i52 = add nsw i64 %.404.i51, %arg.lane
  %.420.i53 = icmp slt i64 %.406.i52, 0
  %.421.i54 = select i1 %.420.i53, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.406.i52
  %.435.i55 = getelementptr double, ptr %23, i64 %.421.i54
  store double %.373.i48, ptr %.435.i55, align 8, !noalias !100
  %.449.i56 = call i32 @lanes.measure.16(ptr nonnull %.441.i16, ptr nonnull %excinfo.1.i17, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25), !noalias !100
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i16)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i17)
  switch i32 %.449.i56, label %lanes.probe_here.25 [
    i32 -2, label %lanes.probe_here.24
    i32 0, label %lanes.probe_here.24
  ], !prof !14

lanes.probe_here.24: ; preds = %B184.i40, %B184.i40
  %sunkaddr85 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.365 = load i64, ptr %sunkaddr85, align 8
  %.367 = add nsw i64 %.365, %k.2.0
  %.368 = shl nsw i64 %.367, 4
  %.370 = add nsw i64 %.368, %arg.lane
  %sunkaddr86 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.400 = load i64, ptr %sunkaddr86, align 8
  %.402 = add nsw i64 %.400, %k.2.0
  %.403 = shl nsw i64 %.402, 4
  %.405 = add nsw i64 %.403, %arg.lane
  %.419 = icmp slt i64 %.405, 0
  %.420 = select i1 %.419, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.405
  %.434 = getelementptr double, ptr %24, i64 %.420
  %.435 = load double, ptr %.434, align 8
  %.443 = fcmp oeq double %.435, 0.000000e+00
  br i1 %.443, label %B448, label %for.body

lanes.probe_here.25: ; preds = %B184.i40
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

for.body:                                         ; preds = %lanes.probe_here.24
  %.493.le = fcmp ogt double %.435, 0.000000e+00
  %brmerge.le = fcmp one double %.435, 0.000000e+00
  %.mux.le = select i1 %.493.le, double 1.000000e+00, double -1.000000e+00
  %.491.0.le = select i1 %brmerge.le, double %.mux.le, double %.435
  br label %B504
}

define internal range(i32 -1, -2) i32 @lanes.begin_phase.19(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.597 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
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
  %.166 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.167 = load i64, ptr %.166, align 8
  %.189 = icmp slt i64 %arg.notes, -1
  %.190 = select i1 %.189, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 8
  %.204 = getelementptr i64, ptr %2, i64 %.190
  %.205 = load i64, ptr %.204, align 8
  %.237 = getelementptr i8, ptr %arg.meta.4, i64 384
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
  %.302 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.303 = load i64, ptr %.302, align 8
  %.332 = getelementptr i8, ptr %arg.meta.4, i64 328
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
  %.60.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !104
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B310
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B310 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B510, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %.214.i = load i64, ptr %arg.meta.4, align 8, !noalias !104
  %9 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %9, 4
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %10, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !104
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B310.endif

common.ret:                                       ; preds = %B1172.endif.endif, %B510.endif.endif, %B510.if.if, %B310.endif
  %common.ret.op = phi i32 [ 0, %B310.endif ], [ 0, %B510.endif.endif ], [ 0, %B1172.endif.endif ], [ %.605, %B510.if.if ]
  ret i32 %common.ret.op

B510:                                             ; preds = %B56.i
  %.605 = call i32 @lanes.measure.15(ptr nonnull %.597, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26)
  switch i32 %.605, label %B510.if.if [
    i32 -2, label %B510.endif
    i32 0, label %B510.endif
  ], !prof !14

B730:                                             ; preds = %B730.lr.ph, %B730
  %lsr.iv52 = phi i64 [ %.167, %B730.lr.ph ], [ %lsr.iv.next53, %B730 ]
  %lsr.iv46 = phi i64 [ %arg.lane, %B730.lr.ph ], [ %lsr.iv.next47, %B730 ]
  %lsr.iv = phi i64 [ %22, %B730.lr.ph ], [ %lsr.iv.next, %B730 ]
  %size.2.0498 = phi double [ 0.000000e+00, %B730.lr.ph ], [ %.1061, %B730 ]
  %speed.2.0497 = phi double [ 0.000000e+00, %B730.lr.ph ], [ %.1099, %B730 ]
  %11 = add i64 %26, %lsr.iv46
  %.876 = icmp slt i64 %11, 0
  %12 = select i1 %.876, i64 %27, i64 0
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %12
  %13 = shl i64 %lsr.iv46, 3
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 %13
  %.892 = load double, ptr %scevgep51, align 8
  %14 = add i64 %24, %lsr.iv46
  %.940 = icmp slt i64 %14, 0
  %15 = select i1 %.940, i64 %27, i64 0
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 %15
  %16 = shl i64 %lsr.iv46, 3
  %scevgep1 = getelementptr i8, ptr %scevgep45, i64 %16
  %.956 = load double, ptr %scevgep1, align 8
  %.973 = icmp slt i64 %lsr.iv, 0
  %17 = select i1 %.973, i64 %27, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl i64 %lsr.iv, 3
  %scevgep43 = getelementptr i8, ptr %scevgep, i64 %18
  %.989 = load double, ptr %scevgep43, align 8
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
  %lsr.iv.next47 = add i64 %lsr.iv46, 16
  %lsr.iv.next53 = add i64 %lsr.iv52, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next53, 0
  br i1 %exitcond.not, label %B1032, label %B730

B1032:                                            ; preds = %B730
  %.1112 = fcmp ogt double %.1099, 0.000000e+00
  br i1 %.1112, label %for.end.endif, label %B1172.endif.endif

B310.endif:                                       ; preds = %B58.i
  store i64 3, ptr %retptr, align 8
  br label %common.ret

B510.endif:                                       ; preds = %B510, %B510
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 224
  %.61.i8 = load i64, ptr %sunkaddr, align 8, !noalias !107
  %..61.i9 = tail call i64 @llvm.smax.i64(i64 %.61.i8, i64 0)
  br label %B56.i10

B56.i10:                                          ; preds = %B58.i13, %B510.endif
  %.149130.i11 = phi i64 [ %.156.i14, %B58.i13 ], [ 0, %B510.endif ]
  %exitcond.not.i12 = icmp eq i64 %..61.i9, %.149130.i11
  br i1 %exitcond.not.i12, label %B648.endif, label %B58.i13

B58.i13:                                          ; preds = %B56.i10
  %.156.i14 = add nuw i64 %.149130.i11, 1
  %sunkaddr2 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.214.i15 = load i64, ptr %sunkaddr2, align 8, !noalias !107
  %19 = add i64 %.149130.i11, %.214.i15
  %.217.i16 = shl nsw i64 %19, 4
  %.219.i17 = add nsw i64 %.217.i16, %arg.lane
  %.233.i18 = icmp slt i64 %.219.i17, 0
  %.234.i19 = select i1 %.233.i18, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.219.i17
  %.248.i20 = getelementptr double, ptr %20, i64 %.234.i19
  %.249.i21 = load double, ptr %.248.i20, align 8, !noalias !107
  %.257.le.i22 = fsub double %.249.i21, %.249.i21
  %.258.le.i23 = fcmp ord double %.257.le.i22, 0.000000e+00
  br i1 %.258.le.i23, label %B56.i10, label %B510.endif.endif

B510.if.if:                                       ; preds = %B510
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B510.endif.endif:                                 ; preds = %B58.i13
  store i64 4, ptr %retptr, align 8
  br label %common.ret

B648.endif:                                       ; preds = %B56.i10
  %.791494.not = icmp slt i64 %.167, 1
  br i1 %.791494.not, label %B1172.endif.endif, label %B730.lr.ph

B730.lr.ph:                                       ; preds = %B648.endif
  %.699 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.700 = load i64, ptr %.699, align 8
  %.701 = shl nsw i64 %.700, 4
  %.1005 = icmp slt i64 %.700, 0
  %.1006 = select i1 %.1005, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.701
  %.1020 = getelementptr double, ptr %21, i64 %.1006
  %.1055 = uitofp nneg i64 %.167 to double
  %.858 = load i64, ptr %arg.meta.4, align 8
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.922 = load i64, ptr %sunkaddr4, align 8
  %.1021 = load double, ptr %.1020, align 8
  %22 = or disjoint i64 %.701, 4
  %23 = shl i64 %.922, 7
  %scevgep44 = getelementptr i8, ptr %arg.frame.4, i64 %23
  %24 = shl i64 %.922, 4
  %25 = shl i64 %.858, 7
  %scevgep49 = getelementptr i8, ptr %arg.frame.4, i64 %25
  %26 = shl i64 %.858, 4
  %27 = shl i64 %arg.frame.5.0, 3
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
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.1286
  %.1317 = getelementptr double, ptr %28, i64 %.1303
  store double %.11.i38, ptr %.1317, align 8
  store i64 0, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @llvm.sqrt.f64(double) local_unnamed_addr #5

define internal noundef i32 @lanes.measure.16(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.else.if:
  %.80 = and i64 %arg.lane, -8
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 4
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.else.if
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.180, 3
  %2 = shl i64 %.180, 4
  %3 = add i64 %2, %.80
  %4 = shl i64 %arg.frame.5.0, 3
  %5 = add i64 %.145, %.114
  %6 = add i64 %5, %1
  %7 = sub i64 -11, %6
  %8 = add i64 %6, 5
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv104 = phi i64 [ %lsr.iv.next105, %B174.endif.endif ], [ %8, %B174.endif.endif.preheader ]
  %lsr.iv103 = phi i64 [ %lsr.iv.next104, %B174.endif.endif ], [ %7, %B174.endif.endif.preheader ]
  %lsr.iv78 = phi i64 [ %lsr.iv.next79, %B174.endif.endif ], [ %3, %B174.endif.endif.preheader ]
  %lsr.iv54 = phi i64 [ %lsr.iv.next55, %B174.endif.endif ], [ %0, %B174.endif.endif.preheader ]
  %.469 = icmp slt i64 %lsr.iv78, 0
  %9 = select i1 %.469, i64 %4, i64 0
  %10 = shl i64 %lsr.iv78, 3
  %11 = add i64 %9, 56
  %scevgep149 = getelementptr i8, ptr %arg.frame.4, i64 %11
  %scevgep150 = getelementptr i8, ptr %scevgep149, i64 %10
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 -56
  %.485 = load double, ptr %scevgep151, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 184
  %.516 = load i64, ptr %sunkaddr, align 8
  %12 = shl i64 %.516, 3
  %13 = add i64 %lsr.iv103, %12
  %14 = add i64 %13, 6
  %.536.inv = icmp slt i64 %14, 0
  %15 = select i1 %.536.inv, i64 0, i64 %4
  %16 = shl i64 %.516, 6
  %17 = sub i64 %15, %16
  %scevgep80 = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl i64 %lsr.iv104, 3
  %scevgep123 = getelementptr i8, ptr %scevgep80, i64 %18
  %scevgep125 = getelementptr i8, ptr %scevgep123, i64 -8
  store double %.485, ptr %scevgep125, align 8
  %19 = add i64 %9, 56
  %scevgep145 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv78, 3
  %scevgep147 = getelementptr i8, ptr %scevgep145, i64 %20
  %scevgep148 = getelementptr i8, ptr %scevgep147, i64 -48
  %.485.1 = load double, ptr %scevgep148, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %21 = mul i64 %.516.1, -8
  %22 = add i64 %lsr.iv104, %21
  %.536.1 = icmp slt i64 %22, 0
  %23 = select i1 %.536.1, i64 %4, i64 0
  %24 = shl i64 %.516.1, 6
  %25 = sub i64 %23, %24
  %scevgep75 = getelementptr i8, ptr %arg.frame.4, i64 %25
  %26 = shl i64 %lsr.iv104, 3
  %scevgep122 = getelementptr i8, ptr %scevgep75, i64 %26
  store double %.485.1, ptr %scevgep122, align 8
  %27 = add i64 %9, 56
  %scevgep141 = getelementptr i8, ptr %arg.frame.4, i64 %27
  %28 = shl i64 %lsr.iv78, 3
  %scevgep142 = getelementptr i8, ptr %scevgep141, i64 %28
  %scevgep144 = getelementptr i8, ptr %scevgep142, i64 -40
  %.485.2 = load double, ptr %scevgep144, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %29 = mul i64 %.516.2, -8
  %30 = add i64 %lsr.iv104, %29
  %31 = add i64 %30, 1
  %.536.2 = icmp slt i64 %31, 0
  %32 = select i1 %.536.2, i64 %4, i64 0
  %33 = shl i64 %.516.2, 6
  %34 = sub i64 %32, %33
  %scevgep72 = getelementptr i8, ptr %arg.frame.4, i64 %34
  %35 = shl i64 %lsr.iv104, 3
  %scevgep120 = getelementptr i8, ptr %scevgep72, i64 %35
  %scevgep121 = getelementptr i8, ptr %scevgep120, i64 8
  store double %.485.2, ptr %scevgep121, align 8
  %36 = add i64 %9, 56
  %scevgep137 = getelementptr i8, ptr %arg.frame.4, i64 %36
  %37 = shl i64 %lsr.iv78, 3
  %scevgep138 = getelementptr i8, ptr %scevgep137, i64 %37
  %scevgep140 = getelementptr i8, ptr %scevgep138, i64 -32
  %.485.3 = load double, ptr %scevgep140, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %38 = mul i64 %.516.3, -8
  %39 = add i64 %lsr.iv104, %38
  %40 = add i64 %39, 2
  %.536.3 = icmp slt i64 %40, 0
  %41 = select i1 %.536.3, i64 %4, i64 0
  %42 = shl i64 %.516.3, 6
  %43 = sub i64 %41, %42
  %scevgep69 = getelementptr i8, ptr %arg.frame.4, i64 %43
  %44 = shl i64 %lsr.iv104, 3
  %scevgep118 = getelementptr i8, ptr %scevgep69, i64 %44
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 16
  store double %.485.3, ptr %scevgep119, align 8
  %45 = add i64 %9, 56
  %scevgep134 = getelementptr i8, ptr %arg.frame.4, i64 %45
  %46 = shl i64 %lsr.iv78, 3
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 %46
  %scevgep136 = getelementptr i8, ptr %scevgep135, i64 -24
  %.485.4 = load double, ptr %scevgep136, align 8
  %.516.4 = load i64, ptr %sunkaddr, align 8
  %47 = mul i64 %.516.4, -8
  %48 = add i64 %lsr.iv104, %47
  %49 = add i64 %48, 3
  %.536.4 = icmp slt i64 %49, 0
  %50 = select i1 %.536.4, i64 %4, i64 0
  %51 = shl i64 %.516.4, 6
  %52 = sub i64 %50, %51
  %scevgep66 = getelementptr i8, ptr %arg.frame.4, i64 %52
  %53 = shl i64 %lsr.iv104, 3
  %scevgep116 = getelementptr i8, ptr %scevgep66, i64 %53
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 24
  store double %.485.4, ptr %scevgep117, align 8
  %54 = add i64 %9, 56
  %scevgep131 = getelementptr i8, ptr %arg.frame.4, i64 %54
  %55 = shl i64 %lsr.iv78, 3
  %scevgep132 = getelementptr i8, ptr %scevgep131, i64 %55
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 -16
  %.485.5 = load double, ptr %scevgep133, align 8
  %.516.5 = load i64, ptr %sunkaddr, align 8
  %56 = mul i64 %.516.5, -8
  %57 = add i64 %lsr.iv104, %56
  %58 = add i64 %57, 4
  %.536.5 = icmp slt i64 %58, 0
  %59 = select i1 %.536.5, i64 %4, i64 0
  %60 = shl i64 %.516.5, 6
  %61 = sub i64 %59, %60
  %scevgep63 = getelementptr i8, ptr %arg.frame.4, i64 %61
  %62 = shl i64 %lsr.iv104, 3
  %scevgep113 = getelementptr i8, ptr %scevgep63, i64 %62
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 32
  store double %.485.5, ptr %scevgep114, align 8
  %63 = add i64 %9, 56
  %scevgep128 = getelementptr i8, ptr %arg.frame.4, i64 %63
  %64 = shl i64 %lsr.iv78, 3
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 %64
  %scevgep130 = getelementptr i8, ptr %scevgep129, i64 -8
  %.485.6 = load double, ptr %scevgep130, align 8
  %.516.6 = load i64, ptr %sunkaddr, align 8
  %65 = shl i64 %.516.6, 3
  %66 = add i64 %lsr.iv103, %65
  %.536.6.inv = icmp slt i64 %66, 0
  %67 = select i1 %.536.6.inv, i64 0, i64 %4
  %68 = shl i64 %.516.6, 6
  %69 = sub i64 %67, %68
  %scevgep60 = getelementptr i8, ptr %arg.frame.4, i64 %69
  %70 = shl i64 %lsr.iv104, 3
  %scevgep110 = getelementptr i8, ptr %scevgep60, i64 %70
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 40
  store double %.485.6, ptr %scevgep111, align 8
  %71 = add i64 %9, 56
  %scevgep126 = getelementptr i8, ptr %arg.frame.4, i64 %71
  %72 = shl i64 %lsr.iv78, 3
  %scevgep127 = getelementptr i8, ptr %scevgep126, i64 %72
  %.485.7 = load double, ptr %scevgep127, align 8
  %.516.7 = load i64, ptr %sunkaddr, align 8
  %73 = mul i64 %.516.7, -8
  %74 = add i64 %lsr.iv104, %73
  %75 = add i64 %74, 6
  %.536.7 = icmp slt i64 %75, 0
  %76 = select i1 %.536.7, i64 %4, i64 0
  %77 = shl i64 %.516.7, 6
  %78 = sub i64 %76, %77
  %scevgep56 = getelementptr i8, ptr %arg.frame.4, i64 %78
  %79 = shl i64 %lsr.iv104, 3
  %scevgep107 = getelementptr i8, ptr %scevgep56, i64 %79
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 48
  store double %.485.7, ptr %scevgep108, align 8
  %lsr.iv.next55 = add i64 %lsr.iv54, -1
  %lsr.iv.next79 = add i64 %lsr.iv78, 16
  %lsr.iv.next104 = add i64 %lsr.iv103, -8
  %lsr.iv.next105 = add i64 %lsr.iv104, 8
  %.293 = icmp samesign ugt i64 %lsr.iv.next55, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr152 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.627.pre = load i64, ptr %sunkaddr152, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.else.if
  %.627 = phi i64 [ %.113, %B0.else.if ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.595 = load i64, ptr %.594, align 8
  %.637 = getelementptr double, ptr %arg.frame.4, i64 %.80
  %.638.idx = shl i64 %.627, 7
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %.637, ptr %.638)
  %sunkaddr153 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.671 = load i64, ptr %sunkaddr153, align 8
  %sunkaddr154 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.702 = load i64, ptr %sunkaddr154, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %80 = add nuw i64 %.741, 1
  %81 = shl i64 %.671, 3
  %82 = shl i64 %.671, 4
  %83 = add i64 %82, %arg.lane
  %84 = add i64 %82, %.80
  %85 = shl i64 %arg.frame.5.0, 3
  %86 = add i64 %.145, %.114
  %87 = add i64 %86, %81
  %88 = sub i64 -11, %87
  %89 = add i64 %87, 5
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv12 = phi i64 [ %lsr.iv.next13, %B464.endif.endif ], [ %89, %B464.endif.endif.preheader ]
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B464.endif.endif ], [ %88, %B464.endif.endif.preheader ]
  %lsr.iv26 = phi i64 [ %lsr.iv.next27, %B464.endif.endif ], [ %84, %B464.endif.endif.preheader ]
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B464.endif.endif ], [ %83, %B464.endif.endif.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B464.endif.endif ], [ %80, %B464.endif.endif.preheader ]
  %.842 = icmp slt i64 %lsr.iv23, 0
  %90 = select i1 %.842, i64 %85, i64 0
  %scevgep22 = getelementptr i8, ptr %arg.frame.4, i64 %90
  %91 = shl i64 %lsr.iv23, 3
  %scevgep25 = getelementptr i8, ptr %scevgep22, i64 %91
  %.858 = load double, ptr %scevgep25, align 8
  %sunkaddr155 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1009 = load i64, ptr %sunkaddr155, align 8
  %92 = shl i64 %.1009, 3
  %93 = add i64 %lsr.iv37, %92
  %94 = add i64 %93, 6
  %.1029.inv = icmp slt i64 %94, 0
  %95 = select i1 %.1029.inv, i64 0, i64 %85
  %96 = shl i64 %.1009, 6
  %97 = sub i64 %95, %96
  %scevgep28 = getelementptr i8, ptr %arg.frame.4, i64 %97
  %98 = shl i64 %lsr.iv12, 3
  %scevgep50 = getelementptr i8, ptr %scevgep28, i64 %98
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -8
  %.1045 = load double, ptr %scevgep51, align 8
  %.1064 = icmp slt i64 %lsr.iv26, 0
  %99 = select i1 %.1064, i64 %85, i64 0
  %100 = shl i64 %lsr.iv26, 3
  %101 = add i64 %99, 56
  %scevgep86 = getelementptr i8, ptr %arg.frame.4, i64 %101
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 %100
  %scevgep103 = getelementptr i8, ptr %scevgep87, i64 -56
  store double %.1045, ptr %scevgep103, align 8
  %.1009.1 = load i64, ptr %sunkaddr155, align 8
  %102 = mul i64 %.1009.1, -8
  %103 = add i64 %lsr.iv12, %102
  %.1029.1 = icmp slt i64 %103, 0
  %104 = select i1 %.1029.1, i64 %85, i64 0
  %105 = shl i64 %.1009.1, 6
  %106 = sub i64 %104, %105
  %scevgep19 = getelementptr i8, ptr %arg.frame.4, i64 %106
  %107 = shl i64 %lsr.iv12, 3
  %scevgep49 = getelementptr i8, ptr %scevgep19, i64 %107
  %.1045.1 = load double, ptr %scevgep49, align 8
  %108 = add i64 %99, 56
  %scevgep81 = getelementptr i8, ptr %arg.frame.4, i64 %108
  %109 = shl i64 %lsr.iv26, 3
  %scevgep83 = getelementptr i8, ptr %scevgep81, i64 %109
  %scevgep85 = getelementptr i8, ptr %scevgep83, i64 -48
  store double %.1045.1, ptr %scevgep85, align 8
  %.1009.2 = load i64, ptr %sunkaddr155, align 8
  %110 = mul i64 %.1009.2, -8
  %111 = add i64 %lsr.iv12, %110
  %112 = add i64 %111, 1
  %.1029.2 = icmp slt i64 %112, 0
  %113 = select i1 %.1029.2, i64 %85, i64 0
  %114 = shl i64 %.1009.2, 6
  %115 = sub i64 %113, %114
  %scevgep16 = getelementptr i8, ptr %arg.frame.4, i64 %115
  %116 = shl i64 %lsr.iv12, 3
  %scevgep47 = getelementptr i8, ptr %scevgep16, i64 %116
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 8
  %.1045.2 = load double, ptr %scevgep48, align 8
  %117 = add i64 %99, 56
  %scevgep76 = getelementptr i8, ptr %arg.frame.4, i64 %117
  %118 = shl i64 %lsr.iv26, 3
  %scevgep78 = getelementptr i8, ptr %scevgep76, i64 %118
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -40
  store double %.1045.2, ptr %scevgep79, align 8
  %.1009.3 = load i64, ptr %sunkaddr155, align 8
  %119 = mul i64 %.1009.3, -8
  %120 = add i64 %lsr.iv12, %119
  %121 = add i64 %120, 2
  %.1029.3 = icmp slt i64 %121, 0
  %122 = select i1 %.1029.3, i64 %85, i64 0
  %123 = shl i64 %.1009.3, 6
  %124 = sub i64 %122, %123
  %scevgep13 = getelementptr i8, ptr %arg.frame.4, i64 %124
  %125 = shl i64 %lsr.iv12, 3
  %scevgep45 = getelementptr i8, ptr %scevgep13, i64 %125
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 16
  %.1045.3 = load double, ptr %scevgep46, align 8
  %126 = add i64 %99, 56
  %scevgep70 = getelementptr i8, ptr %arg.frame.4, i64 %126
  %127 = shl i64 %lsr.iv26, 3
  %scevgep73 = getelementptr i8, ptr %scevgep70, i64 %127
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -32
  store double %.1045.3, ptr %scevgep74, align 8
  %.1009.4 = load i64, ptr %sunkaddr155, align 8
  %128 = mul i64 %.1009.4, -8
  %129 = add i64 %lsr.iv12, %128
  %130 = add i64 %129, 3
  %.1029.4 = icmp slt i64 %130, 0
  %131 = select i1 %.1029.4, i64 %85, i64 0
  %132 = shl i64 %.1009.4, 6
  %133 = sub i64 %131, %132
  %scevgep10 = getelementptr i8, ptr %arg.frame.4, i64 %133
  %134 = shl i64 %lsr.iv12, 3
  %scevgep42 = getelementptr i8, ptr %scevgep10, i64 %134
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 24
  %.1045.4 = load double, ptr %scevgep43, align 8
  %135 = add i64 %99, 56
  %scevgep64 = getelementptr i8, ptr %arg.frame.4, i64 %135
  %136 = shl i64 %lsr.iv26, 3
  %scevgep67 = getelementptr i8, ptr %scevgep64, i64 %136
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 -24
  store double %.1045.4, ptr %scevgep68, align 8
  %.1009.5 = load i64, ptr %sunkaddr155, align 8
  %137 = mul i64 %.1009.5, -8
  %138 = add i64 %lsr.iv12, %137
  %139 = add i64 %138, 4
  %.1029.5 = icmp slt i64 %139, 0
  %140 = select i1 %.1029.5, i64 %85, i64 0
  %141 = shl i64 %.1009.5, 6
  %142 = sub i64 %140, %141
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %142
  %143 = shl i64 %lsr.iv12, 3
  %scevgep38 = getelementptr i8, ptr %scevgep7, i64 %143
  %scevgep41 = getelementptr i8, ptr %scevgep38, i64 32
  %.1045.5 = load double, ptr %scevgep41, align 8
  %144 = add i64 %99, 56
  %scevgep59 = getelementptr i8, ptr %arg.frame.4, i64 %144
  %145 = shl i64 %lsr.iv26, 3
  %scevgep61 = getelementptr i8, ptr %scevgep59, i64 %145
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 -16
  store double %.1045.5, ptr %scevgep62, align 8
  %.1009.6 = load i64, ptr %sunkaddr155, align 8
  %146 = shl i64 %.1009.6, 3
  %147 = add i64 %lsr.iv37, %146
  %.1029.6.inv = icmp slt i64 %147, 0
  %148 = select i1 %.1029.6.inv, i64 0, i64 %85
  %149 = shl i64 %.1009.6, 6
  %150 = sub i64 %148, %149
  %scevgep4 = getelementptr i8, ptr %arg.frame.4, i64 %150
  %151 = shl i64 %lsr.iv12, 3
  %scevgep31 = getelementptr i8, ptr %scevgep4, i64 %151
  %scevgep37 = getelementptr i8, ptr %scevgep31, i64 40
  %.1045.6 = load double, ptr %scevgep37, align 8
  %152 = add i64 %99, 56
  %scevgep54 = getelementptr i8, ptr %arg.frame.4, i64 %152
  %153 = shl i64 %lsr.iv26, 3
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %153
  %scevgep58 = getelementptr i8, ptr %scevgep55, i64 -8
  store double %.1045.6, ptr %scevgep58, align 8
  %.1009.7 = load i64, ptr %sunkaddr155, align 8
  %154 = mul i64 %.1009.7, -8
  %155 = add i64 %lsr.iv12, %154
  %156 = add i64 %155, 6
  %.1029.7 = icmp slt i64 %156, 0
  %157 = select i1 %.1029.7, i64 %85, i64 0
  %158 = shl i64 %.1009.7, 6
  %159 = sub i64 %157, %158
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %159
  %160 = shl i64 %lsr.iv12, 3
  %scevgep23 = getelementptr i8, ptr %scevgep, i64 %160
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 48
  %.1045.7 = load double, ptr %scevgep24, align 8
  %161 = add i64 %99, 56
  %scevgep52 = getelementptr i8, ptr %arg.frame.4, i64 %161
  %162 = shl i64 %lsr.iv26, 3
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %162
  store double %.1045.7, ptr %scevgep53, align 8
  store double %.858, ptr %scevgep25, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next24 = add i64 %lsr.iv23, 16
  %lsr.iv.next27 = add i64 %lsr.iv26, 16
  %lsr.iv.next38 = add i64 %lsr.iv37, -8
  %lsr.iv.next13 = add i64 %lsr.iv12, 8
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

define internal range(i32 -1, -2) i32 @jumps.assign_event.23(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.k, i8 %arg.moves) local_unnamed_addr {
B0.endif.endif:
  %.441.i = alloca ptr, align 8
  %excinfo.1.i50 = alloca ptr, align 8
  %arg.moves.fr = freeze i8 %arg.moves
  %.72 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.73 = load i64, ptr %.72, align 8
  %.102 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.103 = load i64, ptr %.102, align 8
  %.132 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.133 = load i64, ptr %.132, align 8
  %.171 = getelementptr i8, ptr %arg.meta.4, i64 368
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
  %.367 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.368 = load i64, ptr %.367, align 8
  %.370 = add nsw i64 %.368, %.329
  %.375 = add i64 %.103, 1
  %.377 = mul i64 %.133, %.375
  %.379 = add nsw i64 %.370, %.377
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 216
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !110
  %.43.i = shl i64 %.41.i, 5
  %.44.i = or disjoint i64 %.43.i, 4
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 224
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !110
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.454 = icmp sgt i64 %.103, 0
  br i1 %.454, label %B336.lr.ph, label %B564.endif

B336:                                             ; preds = %B336.preheader, %B336
  %lsr.iv119 = phi i64 [ %.103, %B336.preheader ], [ %lsr.iv.next120, %B336 ]
  %lsr.iv116 = phi i64 [ %39, %B336.preheader ], [ %lsr.iv.next117, %B336 ]
  %lsr.iv112 = phi i64 [ %37, %B336.preheader ], [ %lsr.iv.next113, %B336 ]
  %.562 = icmp slt i64 %lsr.iv116, 0
  %3 = select i1 %.562, i64 %40, i64 0
  %scevgep115 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %lsr.iv116, 3
  %scevgep118 = getelementptr i8, ptr %scevgep115, i64 %4
  %.578 = load double, ptr %scevgep118, align 8
  %.579 = fneg double %.578
  %sunkaddr6 = getelementptr inbounds i8, ptr %35, i64 %sunkaddr
  %.615 = load double, ptr %sunkaddr6, align 8
  %.619 = fdiv double %.579, %.615
  %.656 = icmp slt i64 %lsr.iv112, 0
  %5 = select i1 %.656, i64 %40, i64 0
  %scevgep111 = getelementptr i8, ptr %arg.frame.4, i64 %5
  %6 = shl i64 %lsr.iv112, 3
  %scevgep114 = getelementptr i8, ptr %scevgep111, i64 %6
  store double %.619, ptr %scevgep114, align 8
  %lsr.iv.next113 = add i64 %lsr.iv112, 1
  %lsr.iv.next117 = add i64 %lsr.iv116, 16
  %lsr.iv.next120 = add i64 %lsr.iv119, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next120, 0
  br i1 %exitcond.not, label %B490, label %B336

B490:                                             ; preds = %B336
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.75.i = load i64, ptr %sunkaddr7, align 8, !noalias !113
  %.91.i = call i32 @lanes.measure.15(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !113
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !14

B0.endif.endif.i:                                 ; preds = %B490, %B490
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i = load i64, ptr %sunkaddr8, align 8, !noalias !113
  %.222233.not.i = icmp slt i64 %.142.i, 1
  %.343223.not.i = icmp slt i64 %.75.i, 1
  %or.cond.i = select i1 %.222233.not.i, i1 true, i1 %.343223.not.i
  br i1 %or.cond.i, label %jumps.shift.20, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.75.i, %B154.endif.us.i.preheader ]
  %.228228234.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228228234.us.i, %.74.i
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %40, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349222224.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349222224.us.i, 1
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i = load i64, ptr %sunkaddr9, align 8, !noalias !113
  %8 = add i64 %.349222224.us.i, %.410.us.i
  %.412.us.i = shl nsw i64 %8, 4
  %.414.us.i = add nsw i64 %.412.us.i, %arg.lane
  %.428.us.i = icmp slt i64 %.414.us.i, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !113
  %sunkaddr10 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr10, align 8, !noalias !113
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !113
  %10 = add i64 %lsr.iv.i, %.349222224.us.i
  %11 = add i64 %10, %.510.us.i
  %.517.us.i = shl nsw i64 %11, 4
  %.519.us.i = add nsw i64 %.517.us.i, %arg.lane
  %.533.us.i = icmp slt i64 %.519.us.i, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !113
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !113
  %exitcond.not.i = icmp eq i64 %.75.i, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228228234.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.75.i
  %exitcond244.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond244.not.i, label %jumps.shift.20, label %B154.endif.us.i

jumps.shift.20: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.58.i = load i64, ptr %sunkaddr11, align 8, !noalias !117
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %jumps.shift.20
  br label %B58.i

B1014:                                            ; preds = %B564.endif
  %13 = icmp slt i64 %.103, 1
  %14 = icmp eq i8 %arg.moves.fr, 0
  %brmerge = or i1 %14, %13
  br i1 %brmerge, label %common.ret, label %B1030

B1026:                                            ; preds = %B796.B596.loopexit_crit_edge.us, %B564.endif.thread
  %15 = icmp eq i8 %arg.moves.fr, 0
  br i1 %15, label %common.ret, label %B1030

B1030:                                            ; preds = %B1026, %B1014
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.75.i5 = load i64, ptr %sunkaddr12, align 8, !noalias !121
  %.91.i6 = call i32 @lanes.measure.15(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !121
  switch i32 %.91.i6, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i7
    i32 0, label %B0.endif.endif.i7
  ], !prof !14

B0.endif.endif.i7:                                ; preds = %B1030, %B1030
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i9 = load i64, ptr %sunkaddr13, align 8, !noalias !121
  %.222233.not.i10 = icmp slt i64 %.142.i9, 1
  %.343223.not.i11 = icmp slt i64 %.75.i5, 1
  %or.cond.i12 = select i1 %.222233.not.i10, i1 true, i1 %.343223.not.i11
  br i1 %or.cond.i12, label %common.ret.sink.split, label %B154.endif.us.preheader.i13

B154.endif.us.preheader.i13:                      ; preds = %B0.endif.endif.i7
  %16 = shl i64 %arg.frame.5.0, 3
  br label %B154.endif.us.i15

B154.endif.us.i15:                                ; preds = %B186.B152.loopexit_crit_edge.us.i43, %B154.endif.us.preheader.i13
  %lsr.iv.i16 = phi i64 [ %lsr.iv.next.i45, %B186.B152.loopexit_crit_edge.us.i43 ], [ %.75.i5, %B154.endif.us.preheader.i13 ]
  %.228228234.us.i17 = phi i64 [ %.512.us.i44, %B186.B152.loopexit_crit_edge.us.i43 ], [ 0, %B154.endif.us.preheader.i13 ]
  %.449.us.i18 = add nsw i64 %.228228234.us.i17, %.74.i
  %.463.us.i19 = icmp slt i64 %.449.us.i18, 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.449.us.i18
  %sunkaddr1.i20 = select i1 %.463.us.i19, i64 %16, i64 0
  br label %B188.us.i22

B188.us.i22:                                      ; preds = %B188.us.i22, %B154.endif.us.i15
  %.349222224.us.i23 = phi i64 [ 0, %B154.endif.us.i15 ], [ %.356.us.i24, %B188.us.i22 ]
  %.356.us.i24 = add nuw nsw i64 %.349222224.us.i23, 1
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i25 = load i64, ptr %sunkaddr14, align 8, !noalias !121
  %18 = add i64 %.349222224.us.i23, %.410.us.i25
  %.412.us.i26 = shl nsw i64 %18, 4
  %.414.us.i27 = add nsw i64 %.412.us.i26, %arg.lane
  %.428.us.i28 = icmp slt i64 %.414.us.i27, 0
  %.429.us.i29 = select i1 %.428.us.i28, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i27
  %.443.us.i30 = getelementptr double, ptr %19, i64 %.429.us.i29
  %.444.us.i31 = load double, ptr %.443.us.i30, align 8, !noalias !121
  %sunkaddr15 = getelementptr inbounds i8, ptr %17, i64 %sunkaddr1.i20
  %.479.us.i32 = load double, ptr %sunkaddr15, align 8, !noalias !121
  %.510.us.i34 = load i64, ptr %arg.meta.4, align 8, !noalias !121
  %20 = add i64 %lsr.iv.i16, %.349222224.us.i23
  %21 = add i64 %20, %.510.us.i34
  %.517.us.i35 = shl nsw i64 %21, 4
  %.519.us.i36 = add nsw i64 %.517.us.i35, %arg.lane
  %.533.us.i37 = icmp slt i64 %.519.us.i36, 0
  %.534.us.i38 = select i1 %.533.us.i37, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i36
  %.548.us.i39 = getelementptr double, ptr %22, i64 %.534.us.i38
  %.549.us.i40 = load double, ptr %.548.us.i39, align 8, !noalias !121
  %23 = fmul double %.444.us.i31, %.479.us.i32
  %.550.us.i41 = fsub double %.549.us.i40, %23
  store double %.550.us.i41, ptr %.548.us.i39, align 8, !noalias !121
  %exitcond.not.i42 = icmp eq i64 %.75.i5, %.356.us.i24
  br i1 %exitcond.not.i42, label %B186.B152.loopexit_crit_edge.us.i43, label %B188.us.i22

B186.B152.loopexit_crit_edge.us.i43:              ; preds = %B188.us.i22
  %.512.us.i44 = add nuw nsw i64 %.228228234.us.i17, 1
  %lsr.iv.next.i45 = add i64 %lsr.iv.i16, %.75.i5
  %exitcond244.not.i46 = icmp eq i64 %.512.us.i44, %.142.i9
  br i1 %exitcond244.not.i46, label %common.ret.sink.split, label %B154.endif.us.i15

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i43, %B0.endif.endif.i7, %B1030, %B490
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i7 ], [ %excinfo, %B490 ], [ %excinfo, %B1030 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i43 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i7 ], [ %.91.i, %B490 ], [ %.91.i6, %B1030 ], [ 0, %B186.B152.loopexit_crit_edge.us.i43 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  br label %common.ret

common.ret:                                       ; preds = %B598.endif, %B184.i, %common.ret.sink.split, %B1026, %B1014
  %excinfo.sink = phi ptr [ %retptr, %B1014 ], [ %excinfo, %B184.i ], [ %retptr, %B1026 ], [ %excinfo.sink.ph, %common.ret.sink.split ], [ %retptr, %B598.endif ]
  %common.ret.op = phi i32 [ 0, %B1014 ], [ %.449.i, %B184.i ], [ 0, %B1026 ], [ %common.ret.op.ph, %common.ret.sink.split ], [ 0, %B598.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B336.lr.ph:                                       ; preds = %B0.endif.endif
  %24 = icmp eq i8 %arg.moves.fr, 0
  br i1 %24, label %B336.us.preheader, label %B336.preheader

B336.us.preheader:                                ; preds = %B336.lr.ph
  %xtraiter = and i64 %.103, 3
  %25 = icmp samesign ult i64 %.103, 4
  br i1 %25, label %B336.us.preheader.B336.us.epil.preheader_crit_edge, label %B336.us.preheader.new

B336.us.preheader.B336.us.epil.preheader_crit_edge: ; preds = %B336.us.preheader
  %.pre = add i64 %.43.i, %.73.i
  %.pre1 = shl i64 %arg.frame.5.0, 3
  br label %B336.us.epil.preheader

B336.us.preheader.new:                            ; preds = %B336.us.preheader
  %unroll_iter = and i64 %.103, 9223372036854775804
  %26 = shl i64 %.41.i, 8
  %27 = shl i64 %.73.i, 3
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %26
  %scevgep98 = getelementptr i8, ptr %28, i64 %27
  %29 = add i64 %.73.i, %.43.i
  %30 = shl i64 %arg.frame.5.0, 3
  %31 = add i64 %30, 32
  %32 = add i64 %30, 40
  %33 = add i64 %30, 48
  %34 = add i64 %30, 56
  br label %B336.us

B336.preheader:                                   ; preds = %B336.lr.ph
  %.582 = add nsw i64 %.370, %arg.k
  %.583 = shl nsw i64 %.582, 4
  %.585 = add nsw i64 %.583, %arg.lane
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.585
  %.599 = icmp slt i64 %.585, 0
  %.542 = mul nsw i64 %.103, %arg.k
  %invariant.op = add i64 %.542, %.133
  %.543.reass = add i64 %invariant.op, %.370
  %36 = add i64 %.73.i, %.43.i
  %37 = add i64 %36, 4
  %38 = shl i64 %.543.reass, 4
  %39 = add i64 %38, %arg.lane
  %40 = shl i64 %arg.frame.5.0, 3
  %sunkaddr = select i1 %.599, i64 %40, i64 0
  br label %B336

B336.us:                                          ; preds = %B336.us, %B336.us.preheader.new
  %.502590592.us = phi i64 [ 0, %B336.us.preheader.new ], [ %.509.us.3, %B336.us ]
  %41 = add i64 %29, %.502590592.us
  %42 = add i64 %41, 4
  %.656.us = icmp slt i64 %42, 0
  %43 = shl i64 %.502590592.us, 3
  %44 = select i1 %.656.us, i64 %31, i64 32
  %scevgep17 = getelementptr i8, ptr %scevgep98, i64 %44
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 %43
  store double 0.000000e+00, ptr %scevgep18, align 8
  %45 = add i64 %29, %.502590592.us
  %46 = add i64 %45, 5
  %.656.us.1 = icmp slt i64 %46, 0
  %47 = select i1 %.656.us.1, i64 %32, i64 40
  %scevgep15 = getelementptr i8, ptr %scevgep98, i64 %47
  %48 = shl i64 %.502590592.us, 3
  %scevgep5 = getelementptr i8, ptr %scevgep15, i64 %48
  store double 0.000000e+00, ptr %scevgep5, align 8
  %49 = add i64 %29, %.502590592.us
  %50 = add i64 %49, 6
  %.656.us.2 = icmp slt i64 %50, 0
  %51 = select i1 %.656.us.2, i64 %33, i64 48
  %scevgep13 = getelementptr i8, ptr %scevgep98, i64 %51
  %52 = shl i64 %.502590592.us, 3
  %scevgep4 = getelementptr i8, ptr %scevgep13, i64 %52
  store double 0.000000e+00, ptr %scevgep4, align 8
  %.509.us.3 = add nuw nsw i64 %.502590592.us, 4
  %53 = add i64 %29, %.502590592.us
  %54 = add i64 %53, 7
  %.656.us.3 = icmp slt i64 %54, 0
  %55 = select i1 %.656.us.3, i64 %34, i64 56
  %scevgep11 = getelementptr i8, ptr %scevgep98, i64 %55
  %56 = shl i64 %.502590592.us, 3
  %scevgep3 = getelementptr i8, ptr %scevgep11, i64 %56
  store double 0.000000e+00, ptr %scevgep3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.509.us.3
  br i1 %niter.ncmp.3, label %B564.endif.loopexit.unr-lcssa, label %B336.us

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !117
  %57 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %57, 4
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %58 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %58, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !117
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.271.i = load i64, ptr %sunkaddr16, align 8, !noalias !117
  %59 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %59, 4
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %60 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %60, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !117
  %exitcond.not.i52 = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i52, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %jumps.shift.20
  %.339.i = getelementptr i8, ptr %arg.meta.4, i64 40
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !117
  %.341.i = shl nsw i64 %.340.i, 4
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %61 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %61, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !117
  %.402.i = getelementptr i8, ptr %arg.meta.4, i64 176
  %.403.i = load i64, ptr %.402.i, align 8, !noalias !117
  %.404.i = shl nsw i64 %.403.i, 4
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %62 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %62, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !117
  %.449.i = call i32 @lanes.measure.16(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25), !noalias !117
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  switch i32 %.449.i, label %common.ret [
    i32 -2, label %B564.endif.thread
    i32 0, label %B564.endif.thread
  ], !prof !14

B564.endif.loopexit.unr-lcssa:                    ; preds = %B336.us
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B564.endif, label %B336.us.epil.preheader

B336.us.epil.preheader:                           ; preds = %B564.endif.loopexit.unr-lcssa, %B336.us.preheader.B336.us.epil.preheader_crit_edge
  %.pre-phi2 = phi i64 [ %.pre1, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %30, %B564.endif.loopexit.unr-lcssa ]
  %.pre-phi = phi i64 [ %.pre, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %29, %B564.endif.loopexit.unr-lcssa ]
  %.502590592.us.epil.init = phi i64 [ 0, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %unroll_iter, %B564.endif.loopexit.unr-lcssa ]
  %63 = add i64 %.pre-phi, 4
  %64 = add i64 %63, %.502590592.us.epil.init
  br label %B336.us.epil

B336.us.epil:                                     ; preds = %B336.us.epil, %B336.us.epil.preheader
  %lsr.iv96 = phi i64 [ %lsr.iv.next97, %B336.us.epil ], [ %xtraiter, %B336.us.epil.preheader ]
  %lsr.iv93 = phi i64 [ %lsr.iv.next94, %B336.us.epil ], [ %64, %B336.us.epil.preheader ]
  %.656.us.epil = icmp slt i64 %lsr.iv93, 0
  %65 = select i1 %.656.us.epil, i64 %.pre-phi2, i64 0
  %scevgep92 = getelementptr i8, ptr %arg.frame.4, i64 %65
  %66 = shl i64 %lsr.iv93, 3
  %scevgep95 = getelementptr i8, ptr %scevgep92, i64 %66
  store double 0.000000e+00, ptr %scevgep95, align 8
  %lsr.iv.next94 = add i64 %lsr.iv93, 1
  %lsr.iv.next97 = add nsw i64 %lsr.iv96, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next97, 0
  br i1 %epil.iter.cmp.not, label %B564.endif, label %B336.us.epil, !llvm.loop !125

B564.endif:                                       ; preds = %B336.us.epil, %B564.endif.loopexit.unr-lcssa, %B0.endif.endif
  %.802 = sub i64 %.267, %.204
  %.845609.not = icmp slt i64 %.802, 1
  br i1 %.845609.not, label %B1014, label %B598.endif.lr.ph

B564.endif.thread:                                ; preds = %B184.i, %B184.i
  %.80264 = sub i64 %.267, %.204
  %.845609.not65 = icmp slt i64 %.80264, 1
  br i1 %.845609.not65, label %B1026, label %B598.endif.us.preheader

B598.endif.lr.ph:                                 ; preds = %B564.endif
  %67 = icmp slt i64 %.103, 1
  br i1 %67, label %B598.endif.preheader, label %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge

B598.endif.lr.ph.B598.endif.us.preheader_crit_edge: ; preds = %B598.endif.lr.ph
  %.pre3 = add i64 %.73.i, %.43.i
  %.pre5 = add i64 %.pre3, 4
  %.pre7 = shl i64 %arg.frame.5.0, 3
  br label %B598.endif.us.preheader

B598.endif.preheader:                             ; preds = %B598.endif.lr.ph
  %68 = add nuw i64 %.802, 1
  br label %B598.endif

B598.endif.us.preheader:                          ; preds = %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge, %B564.endif.thread
  %.pre-phi8 = phi i64 [ %.pre7, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %40, %B564.endif.thread ]
  %.pre-phi6 = phi i64 [ %.pre5, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %37, %B564.endif.thread ]
  %.8026873 = phi i64 [ %.802, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %.80264, %B564.endif.thread ]
  %69 = mul i64 %.204, %.103
  %70 = add i64 %69, %.377
  %71 = add i64 %70, %.368
  %72 = shl i64 %.329, 5
  %73 = shl i64 %71, 4
  %74 = add i64 %72, %arg.lane
  %75 = add i64 %74, %73
  %76 = shl i64 %.103, 4
  br label %B598.endif.us

B598.endif.us:                                    ; preds = %B796.B596.loopexit_crit_edge.us, %B598.endif.us.preheader
  %lsr.iv83 = phi i64 [ %75, %B598.endif.us.preheader ], [ %lsr.iv.next84, %B796.B596.loopexit_crit_edge.us ]
  %.844603611.us = phi i64 [ %.8026873, %B598.endif.us.preheader ], [ %.854.us, %B796.B596.loopexit_crit_edge.us ]
  %.851604610.us = phi i64 [ %.204, %B598.endif.us.preheader ], [ %.858.us, %B796.B596.loopexit_crit_edge.us ]
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 376
  %.915.us = load i64, ptr %sunkaddr17, align 8
  %.917.us = add nsw i64 %.915.us, %.851604610.us
  %.931.us = icmp slt i64 %.917.us, 0
  %.932.us = select i1 %.931.us, i64 %arg.meta.5.0, i64 0
  %77 = getelementptr i64, ptr %arg.meta.4, i64 %.917.us
  %.946.us = getelementptr i64, ptr %77, i64 %.932.us
  %.947.us = load i64, ptr %.946.us, align 8
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.980.us = load i64, ptr %sunkaddr18, align 8
  %.982.us = add nsw i64 %.980.us, %.851604610.us
  %.983.us = shl nsw i64 %.982.us, 4
  %.985.us = add nsw i64 %.983.us, %arg.lane
  %.999.us = icmp slt i64 %.985.us, 0
  %.1000.us = select i1 %.999.us, i64 %arg.frame.5.0, i64 0
  %78 = getelementptr double, ptr %arg.frame.4, i64 %.985.us
  %.1014.us = getelementptr double, ptr %78, i64 %.1000.us
  %.1015.us = load double, ptr %.1014.us, align 8
  %.1045.us = load i64, ptr %arg.meta.4, align 8
  %.1047.us = add nsw i64 %.1045.us, %.947.us
  %.1048.us = shl nsw i64 %.1047.us, 4
  %.1050.us = add nsw i64 %.1048.us, %arg.lane
  %.1064.us = icmp slt i64 %.1050.us, 0
  %.1065.us = select i1 %.1064.us, i64 %arg.frame.5.0, i64 0
  %79 = getelementptr double, ptr %arg.frame.4, i64 %.1050.us
  %.1079.us = getelementptr double, ptr %79, i64 %.1065.us
  store double %.1015.us, ptr %.1079.us, align 8
  %.1242.us = add nsw i64 %.379, %.851604610.us
  %.1243.us = shl nsw i64 %.1242.us, 4
  %.1245.us = add nsw i64 %.1243.us, %arg.lane
  %.1259.us = icmp slt i64 %.1245.us, 0
  %80 = getelementptr double, ptr %arg.frame.4, i64 %.1245.us
  %sunkaddr134 = select i1 %.1259.us, i64 %.pre-phi8, i64 0
  %81 = add i64 %.73, %.947.us
  br label %B798.us

B798.us:                                          ; preds = %B798.us, %B598.endif.us
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B798.us ], [ %81, %B598.endif.us ]
  %lsr.iv88 = phi i64 [ %lsr.iv.next89, %B798.us ], [ %.103, %B598.endif.us ]
  %lsr.iv85 = phi i64 [ %lsr.iv.next86, %B798.us ], [ %lsr.iv83, %B598.endif.us ]
  %lsr.iv79 = phi i64 [ %lsr.iv.next80, %B798.us ], [ %.pre-phi6, %B598.endif.us ]
  %.1223.us = icmp slt i64 %lsr.iv85, 0
  %82 = select i1 %.1223.us, i64 %.pre-phi8, i64 0
  %scevgep82 = getelementptr i8, ptr %arg.frame.4, i64 %82
  %83 = shl i64 %lsr.iv85, 3
  %scevgep87 = getelementptr i8, ptr %scevgep82, i64 %83
  %.1239.us = load double, ptr %scevgep87, align 8
  %sunkaddr19 = getelementptr inbounds i8, ptr %80, i64 %sunkaddr134
  %.1275.us = load double, ptr %sunkaddr19, align 8
  %.1291.us = icmp slt i64 %lsr.iv79, 0
  %84 = select i1 %.1291.us, i64 %.pre-phi8, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %84
  %85 = shl i64 %lsr.iv79, 3
  %scevgep81 = getelementptr i8, ptr %scevgep, i64 %85
  %.1307.us = load double, ptr %scevgep81, align 8
  %.1308.us = fmul double %.1275.us, %.1307.us
  %.1309.us = fadd double %.1239.us, %.1308.us
  %.1339.us = load i64, ptr %arg.meta.4, align 8
  %86 = add i64 %lsr.iv1, %.1339.us
  %.1346.us = shl nsw i64 %86, 4
  %.1348.us = add nsw i64 %.1346.us, %arg.lane
  %.1362.us = icmp slt i64 %.1348.us, 0
  %.1363.us = select i1 %.1362.us, i64 %arg.frame.5.0, i64 0
  %87 = getelementptr double, ptr %arg.frame.4, i64 %.1348.us
  %.1377.us = getelementptr double, ptr %87, i64 %.1363.us
  store double %.1309.us, ptr %.1377.us, align 8
  %lsr.iv.next80 = add i64 %lsr.iv79, 1
  %lsr.iv.next86 = add i64 %lsr.iv85, 16
  %lsr.iv.next89 = add i64 %lsr.iv88, -1
  %lsr.iv.next2 = add i64 %lsr.iv1, %.73
  %exitcond623.not = icmp eq i64 %lsr.iv.next89, 0
  br i1 %exitcond623.not, label %B796.B596.loopexit_crit_edge.us, label %B798.us

B796.B596.loopexit_crit_edge.us:                  ; preds = %B798.us
  %.854.us = add nsw i64 %.844603611.us, -1
  %.858.us = add i64 %.851604610.us, 1
  %lsr.iv.next84 = add i64 %lsr.iv83, %76
  %.845.us = icmp sgt i64 %.844603611.us, 1
  br i1 %.845.us, label %B598.endif.us, label %B1026

B598.endif:                                       ; preds = %B598.endif, %B598.endif.preheader
  %lsr.iv = phi i64 [ %68, %B598.endif.preheader ], [ %lsr.iv.next, %B598.endif ]
  %.851604610 = phi i64 [ %.204, %B598.endif.preheader ], [ %.858, %B598.endif ]
  %.858 = add i64 %.851604610, 1
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 376
  %.915 = load i64, ptr %sunkaddr20, align 8
  %88 = add i64 %.851604610, %.915
  %.931 = icmp slt i64 %88, 0
  %.932 = select i1 %.931, i64 %arg.meta.5.0, i64 0
  %89 = getelementptr i64, ptr %arg.meta.4, i64 %88
  %.946 = getelementptr i64, ptr %89, i64 %.932
  %.947 = load i64, ptr %.946, align 8
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 192
  %.980 = load i64, ptr %sunkaddr21, align 8
  %90 = add i64 %.851604610, %.980
  %.983 = shl nsw i64 %90, 4
  %.985 = add nsw i64 %.983, %arg.lane
  %.999 = icmp slt i64 %.985, 0
  %.1000 = select i1 %.999, i64 %arg.frame.5.0, i64 0
  %91 = getelementptr double, ptr %arg.frame.4, i64 %.985
  %.1014 = getelementptr double, ptr %91, i64 %.1000
  %.1015 = load double, ptr %.1014, align 8
  %.1045 = load i64, ptr %arg.meta.4, align 8
  %.1047 = add nsw i64 %.1045, %.947
  %.1048 = shl nsw i64 %.1047, 4
  %.1050 = add nsw i64 %.1048, %arg.lane
  %.1064 = icmp slt i64 %.1050, 0
  %.1065 = select i1 %.1064, i64 %arg.frame.5.0, i64 0
  %92 = getelementptr double, ptr %arg.frame.4, i64 %.1050
  %.1079 = getelementptr double, ptr %92, i64 %.1065
  store double %.1015, ptr %.1079, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.845 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.845, label %B598.endif, label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.resume.9(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.643 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.74 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.75 = load i64, ptr %.74, align 8
  %.76 = add i64 %.75, 5
  %.108 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.109 = load i64, ptr %.108, align 8
  %.191251.not = icmp slt i64 %.109, 1
  br i1 %.191251.not, label %B248.endif, label %B100.preheader

B100.preheader:                                   ; preds = %B0.endif
  %0 = shl i64 %arg.frame.5.0, 3
  br label %B100

B100:                                             ; preds = %B216, %B100.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B216 ], [ %arg.lane, %B100.preheader ]
  %.197250252 = phi i64 [ %.204, %B216 ], [ 0, %B100.preheader ]
  %.204 = add nuw nsw i64 %.197250252, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.261 = load i64, ptr %sunkaddr10, align 8
  %.263 = icmp slt i64 %.197250252, %.261
  br i1 %.263, label %B136, label %B216

B136:                                             ; preds = %B100
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 520
  %.294 = load i64, ptr %sunkaddr12, align 8
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
  %.387 = icmp slt i64 %lsr.iv, 0
  %4 = select i1 %.387, i64 %0, i64 0
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %4
  %5 = shl i64 %lsr.iv, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %5
  store double %"$phi216.1.2.1", ptr %scevgep8, align 8
  %lsr.iv.next = add i64 %lsr.iv, 16
  %exitcond.not = icmp eq i64 %.109, %.204
  br i1 %exitcond.not, label %B248.endif, label %B100

B280:                                             ; preds = %B280.lr.ph.new, %B280
  %lsr.iv3 = phi ptr [ %scevgep, %B280.lr.ph.new ], [ %scevgep5, %B280 ]
  %lsr.iv1 = phi i64 [ %22, %B280.lr.ph.new ], [ %lsr.iv.next2, %B280 ]
  %lsr.iv14 = phi i64 [ %.563, %B280.lr.ph.new ], [ %lsr.iv.next15, %B280 ]
  %lsr.iv12 = phi i64 [ %arg.notes, %B280.lr.ph.new ], [ %14, %B280 ]
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.560 = load i64, ptr %sunkaddr13, align 8
  %6 = add i64 %lsr.iv14, %.560
  %.579 = icmp slt i64 %6, 0
  %.580 = select i1 %.579, i64 %arg.meta.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.meta.4, i64 %6
  %.594 = getelementptr i64, ptr %7, i64 %.580
  %.595 = load i64, ptr %.594, align 8
  %.611 = icmp slt i64 %lsr.iv12, 0
  %8 = select i1 %.611, i64 %19, i64 0
  %scevgep9 = getelementptr i8, ptr %lsr.iv3, i64 %8
  store i64 %.595, ptr %scevgep9, align 8
  %.560.1 = load i64, ptr %sunkaddr13, align 8
  %9 = add i64 %lsr.iv14, %.560.1
  %10 = add i64 %9, 1
  %.579.1 = icmp slt i64 %10, 0
  %.580.1 = select i1 %.579.1, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %10
  %.594.1 = getelementptr i64, ptr %11, i64 %.580.1
  %.595.1 = load i64, ptr %.594.1, align 8
  %12 = add i64 %lsr.iv12, 1
  %.611.1 = icmp slt i64 %12, 0
  %13 = select i1 %.611.1, i64 %20, i64 8
  %scevgep6 = getelementptr i8, ptr %lsr.iv3, i64 %13
  store i64 %.595.1, ptr %scevgep6, align 8
  %lsr.iv.next15 = add i64 %lsr.iv14, 2
  %lsr.iv.next2 = add i64 %lsr.iv1, -2
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 16
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  %14 = add i64 %12, 1
  br i1 %niter.ncmp.1, label %B352.loopexit.unr-lcssa, label %B280

B352.loopexit.unr-lcssa:                          ; preds = %B280
  %unroll_iter = and i64 %..76, 9223372036854775806
  %15 = and i64 %..76, 1
  %lcmp.mod.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod.not, label %B352, label %B280.epil.preheader

B280.epil.preheader:                              ; preds = %B280.lr.ph, %B352.loopexit.unr-lcssa
  %.499256258.epil.init = phi i64 [ 0, %B280.lr.ph ], [ %unroll_iter, %B352.loopexit.unr-lcssa ]
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.560.epil = load i64, ptr %sunkaddr11, align 8
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
  %.651 = call i32 @lanes.measure.15(ptr nonnull %.643, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26)
  switch i32 %.651, label %B352.if.if [
    i32 -2, label %common.ret
    i32 0, label %common.ret
  ], !prof !14

B248.endif:                                       ; preds = %B216, %B0.endif
  %.451 = icmp slt i64 %.75, -4
  %..76 = select i1 %.451, i64 0, i64 %.76
  %.493257 = icmp sgt i64 %..76, 0
  br i1 %.493257, label %B280.lr.ph, label %B352

B280.lr.ph:                                       ; preds = %B248.endif
  %.563 = mul i64 %.76, %arg.s
  %18 = icmp eq i64 %..76, 1
  br i1 %18, label %B280.epil.preheader, label %B280.lr.ph.new

B280.lr.ph.new:                                   ; preds = %B280.lr.ph
  %19 = shl i64 %arg.meta.5.0, 3
  %20 = add i64 %19, 8
  %21 = lshr i64 %..76, 1
  %22 = shl nuw i64 %21, 1
  %23 = shl i64 %arg.notes, 3
  %scevgep = getelementptr i8, ptr %arg.meta.4, i64 %23
  br label %B280

common.ret:                                       ; preds = %B352.if.if, %B352, %B352
  %excinfo.sink = phi ptr [ %excinfo, %B352.if.if ], [ %retptr, %B352 ], [ %retptr, %B352 ]
  %common.ret.op = phi i32 [ %.651, %B352.if.if ], [ 0, %B352 ], [ 0, %B352 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B352.if.if:                                       ; preds = %B352
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.enter.10(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.441.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.2396 = alloca i64, align 8
  store i64 0, ptr %.2396, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.85 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.86 = load i64, ptr %.85, align 8
  %.115 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.116 = load i64, ptr %.115, align 8
  %.132 = icmp slt i64 %.116, 0
  %.133 = select i1 %.132, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.116, 7
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 16
  %.147 = getelementptr double, ptr %1, i64 %.133
  %.148 = load double, ptr %.147, align 8
  %.183 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.184 = load i64, ptr %.183, align 8
  %.186 = mul i64 %.184, %arg.s
  %.218 = getelementptr i8, ptr %arg.meta.4, i64 208
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
  %scevgep78 = getelementptr i8, ptr %arg.frame.4, i64 %14
  %15 = shl i64 %lsr.iv19, 3
  %scevgep26 = getelementptr i8, ptr %scevgep78, i64 %15
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -256
  store double 0.000000e+00, ptr %scevgep27, align 8
  %.355.1 = icmp slt i64 %12, 0
  %16 = select i1 %.355.1, i64 %4, i64 0
  %scevgep74 = getelementptr i8, ptr %arg.frame.4, i64 %16
  %17 = shl i64 %lsr.iv19, 3
  %scevgep28 = getelementptr i8, ptr %scevgep74, i64 %17
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -128
  store double 0.000000e+00, ptr %scevgep29, align 8
  %18 = add i64 %lsr.iv19, 16
  %.355.16 = icmp slt i64 %lsr.iv19, 0
  %19 = select i1 %.355.16, i64 %4, i64 0
  %scevgep78.1 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv19, 3
  %scevgep25 = getelementptr i8, ptr %scevgep78.1, i64 %20
  store double 0.000000e+00, ptr %scevgep25, align 8
  %.355.1.1 = icmp slt i64 %18, 0
  %21 = select i1 %.355.1.1, i64 %4, i64 0
  %scevgep74.1 = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv19, 3
  %scevgep23 = getelementptr i8, ptr %scevgep74.1, i64 %22
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
  %24 = select i1 %.510, i64 %88, i64 0
  %scevgep72 = getelementptr i8, ptr %scevgep68, i64 %24
  %25 = shl i64 %.463915917, 3
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 %25
  %.526 = load double, ptr %scevgep73, align 8
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
  %28 = add i64 %90, %.463915917
  %.510.1 = icmp slt i64 %28, 0
  %29 = select i1 %.510.1, i64 %89, i64 8
  %scevgep17 = getelementptr i8, ptr %scevgep68, i64 %29
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
  %niter33.ncmp.1 = icmp eq i64 %unroll_iter32, %.470.1
  br i1 %niter33.ncmp.1, label %B336.endif.loopexit.unr-lcssa, label %B254

B390:                                             ; preds = %B390.lr.ph.new, %B390
  %.711922924 = phi i64 [ 0, %B390.lr.ph.new ], [ %.718.1, %B390 ]
  %34 = add i64 %.745, %.711922924
  %.760 = icmp slt i64 %34, 0
  %35 = select i1 %.760, i64 %96, i64 0
  %scevgep66 = getelementptr i8, ptr %scevgep62, i64 %35
  %36 = shl i64 %.711922924, 3
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 %36
  %.776 = load double, ptr %scevgep67, align 8
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
  %41 = select i1 %.760.1, i64 %97, i64 8
  %scevgep15 = getelementptr i8, ptr %scevgep62, i64 %41
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
  %niter38.ncmp.1 = icmp eq i64 %unroll_iter37, %.718.1
  br i1 %niter38.ncmp.1, label %B478.endif.loopexit.unr-lcssa, label %B390

B532:                                             ; preds = %B532.lr.ph, %B532
  %.961929931 = phi i64 [ 0, %B532.lr.ph ], [ %.968, %B532 ]
  %.968 = add nuw nsw i64 %.961929931, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.1028 = load i64, ptr %sunkaddr, align 8
  %46 = add i64 %101, %.961929931
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
  %52 = select i1 %.1314, i64 %105, i64 0
  %scevgep60 = getelementptr i8, ptr %scevgep50, i64 %52
  %53 = shl i64 %.1267936938, 3
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 %53
  store i64 0, ptr %scevgep61, align 8
  %54 = add i64 %arg.notes, %.1267936938
  %55 = add i64 %54, 1
  %.1314.1 = icmp slt i64 %55, 0
  %56 = select i1 %.1314.1, i64 %106, i64 8
  %scevgep13 = getelementptr i8, ptr %scevgep50, i64 %56
  %57 = shl i64 %.1267936938, 3
  %scevgep18 = getelementptr i8, ptr %scevgep13, i64 %57
  store i64 0, ptr %scevgep18, align 8
  %58 = add i64 %arg.notes, %.1267936938
  %59 = add i64 %58, 2
  %.1314.2 = icmp slt i64 %59, 0
  %60 = select i1 %.1314.2, i64 %107, i64 16
  %scevgep11 = getelementptr i8, ptr %scevgep50, i64 %60
  %61 = shl i64 %.1267936938, 3
  %scevgep7 = getelementptr i8, ptr %scevgep11, i64 %61
  store i64 0, ptr %scevgep7, align 8
  %.1274.3 = add nuw i64 %.1267936938, 4
  %62 = add i64 %arg.notes, %.1267936938
  %63 = add i64 %62, 3
  %.1314.3 = icmp slt i64 %63, 0
  %64 = select i1 %.1314.3, i64 %108, i64 24
  %scevgep9 = getelementptr i8, ptr %scevgep50, i64 %64
  %65 = shl i64 %.1267936938, 3
  %scevgep6 = getelementptr i8, ptr %scevgep9, i64 %65
  store i64 0, ptr %scevgep6, align 8
  %niter43.ncmp.3 = icmp eq i64 %unroll_iter42, %.1274.3
  br i1 %niter43.ncmp.3, label %B754.endif.loopexit.unr-lcssa, label %B734

B1296:                                            ; preds = %B1150.endif
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %sunkaddr34 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.58.i = load i64, ptr %sunkaddr34, align 8, !noalias !127
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B1296
  br label %B58.i

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !127
  %66 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %66, 4
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %67 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %67, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !127
  %sunkaddr35 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.271.i = load i64, ptr %sunkaddr35, align 8, !noalias !127
  %68 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %68, 4
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %69 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %69, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !127
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %B1296
  %sunkaddr36 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.340.i = load i64, ptr %sunkaddr36, align 8, !noalias !127
  %.341.i = shl nsw i64 %.340.i, 4
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %70 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %70, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !127
  %.402.i = getelementptr i8, ptr %arg.meta.4, i64 176
  %.403.i = load i64, ptr %.402.i, align 8, !noalias !127
  %.404.i = shl nsw i64 %.403.i, 4
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %71 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %71, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !127
  %.449.i = call i32 @lanes.measure.16(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 38, i64 23, i64 25), !noalias !127
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  switch i32 %.449.i, label %lanes.probe_here.21 [
    i32 -2, label %lanes.probe_here.22
    i32 0, label %lanes.probe_here.22
  ], !prof !14

lanes.probe_here.22: ; preds = %B184.i, %B184.i
  %sunkaddr37 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1997.pr = load i64, ptr %sunkaddr37, align 8
  %.2077944.not = icmp slt i64 %.1997.pr, 1
  br i1 %.2077944.not, label %B1626, label %B1384.preheader

B1384.preheader:                                  ; preds = %lanes.probe_here.22
  br label %B1384

lanes.probe_here.21: ; preds = %B184.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1384:                                            ; preds = %B1566, %B1384.preheader
  %.2083943945 = phi i64 [ %.2090, %B1566 ], [ 0, %B1384.preheader ]
  %.2090 = add nuw nsw i64 %.2083943945, 1
  %sunkaddr38 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.2147 = load i64, ptr %sunkaddr38, align 8
  %72 = add i64 %.2083943945, %.2147
  %.2150 = shl nsw i64 %72, 4
  %.2152 = add nsw i64 %.2150, %arg.lane
  %.2166 = icmp slt i64 %.2152, 0
  %.2167 = select i1 %.2166, i64 %arg.frame.5.0, i64 0
  %73 = getelementptr double, ptr %arg.frame.4, i64 %.2152
  %.2181 = getelementptr double, ptr %73, i64 %.2167
  %.2182 = load double, ptr %.2181, align 8
  %sunkaddr39 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.2212 = load i64, ptr %sunkaddr39, align 8
  %74 = add i64 %.2083943945, %.2212
  %.2228 = icmp slt i64 %74, 0
  %.2229 = select i1 %.2228, i64 %arg.meta.5.0, i64 0
  %75 = getelementptr i64, ptr %arg.meta.4, i64 %74
  %.2243 = getelementptr i64, ptr %75, i64 %.2229
  %.2244 = load i64, ptr %.2243, align 8
  %.2245 = icmp slt i64 %.2244, 0
  %"$phi1508.2.2.1" = select i1 %.2245, double -1.000000e+00, double 1.000000e+00
  %.2270 = fcmp oeq double %.2182, 0.000000e+00
  br i1 %.2270, label %B1566, label %for.body

B1566:                                            ; preds = %for.body, %B1384
  %"$phi1566.1.2.1" = phi double [ %"$phi1508.2.2.1", %B1384 ], [ %.2291.0.le, %for.body ]
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.2343 = load i64, ptr %sunkaddr40, align 8
  %76 = add i64 %.2083943945, %.2343
  %.2348 = shl nsw i64 %76, 4
  %.2350 = add nsw i64 %.2348, %arg.lane
  %.2365 = icmp slt i64 %.2350, 0
  %.2366 = select i1 %.2365, i64 %arg.frame.5.0, i64 0
  %77 = getelementptr double, ptr %arg.frame.4, i64 %.2350
  %.2380 = getelementptr double, ptr %77, i64 %.2366
  store double %"$phi1566.1.2.1", ptr %.2380, align 8
  %exitcond955.not = icmp eq i64 %.1997.pr, %.2090
  br i1 %exitcond955.not, label %B1626, label %B1384

B1626:                                            ; preds = %B1150.endif, %B1566, %lanes.probe_here.22
  store i64 0, ptr %.2396, align 8
  %.2408 = call i32 @drive.arrive.14(ptr nonnull %.2396, ptr nonnull %excinfo.5, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond26 = icmp eq i32 %.2408, 0
  br i1 %cond26, label %B1626.endif, label %B1626.if.if, !prof !0

B222.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B186
  %78 = and i64 %5, 2
  %lcmp.mod.not8.not = icmp eq i64 %78, 0
  %79 = add i64 %lsr.iv.next20, -16
  br i1 %lcmp.mod.not8.not, label %B186.epil.preheader1, label %B222.endif.loopexit.unr-lcssa

B186.epil.preheader1:                             ; preds = %B222.endif.loopexit.unr-lcssa.unr-lcssa, %B186.preheader.new
  %lsr.iv75.epil.init = phi i64 [ %3, %B186.preheader.new ], [ %79, %B222.endif.loopexit.unr-lcssa.unr-lcssa ]
  %80 = add i64 %lsr.iv75.epil.init, -16
  %.355.epil2 = icmp slt i64 %80, 0
  %81 = select i1 %.355.epil2, i64 %4, i64 0
  %scevgep78.epil = getelementptr i8, ptr %arg.frame.4, i64 %81
  %82 = shl i64 %lsr.iv75.epil.init, 3
  %scevgep79.epil = getelementptr i8, ptr %scevgep78.epil, i64 %82
  %scevgep80.epil = getelementptr i8, ptr %scevgep79.epil, i64 -128
  store double 0.000000e+00, ptr %scevgep80.epil, align 8
  %.355.1.epil = icmp slt i64 %lsr.iv75.epil.init, 0
  %83 = select i1 %.355.1.epil, i64 %4, i64 0
  %scevgep74.epil = getelementptr i8, ptr %arg.frame.4, i64 %83
  %scevgep77.epil = getelementptr i8, ptr %scevgep74.epil, i64 %82
  store double 0.000000e+00, ptr %scevgep77.epil, align 8
  br label %B222.endif.loopexit.unr-lcssa

B222.endif.loopexit.unr-lcssa:                    ; preds = %B186.epil.preheader1, %B222.endif.loopexit.unr-lcssa.unr-lcssa
  %84 = and i64 %.219, 1
  %lcmp.mod.not = icmp eq i64 %84, 0
  br i1 %lcmp.mod.not, label %B222.endif, label %B186.epil.preheader

B186.epil.preheader:                              ; preds = %B222.endif.loopexit.unr-lcssa, %B186.preheader
  %.307909911.epil.init = phi i64 [ 0, %B186.preheader ], [ %unroll_iter, %B222.endif.loopexit.unr-lcssa ]
  %.339.epil = shl nsw i64 %.307909911.epil.init, 4
  %.341.epil = add nsw i64 %.339.epil, %arg.lane
  %.355.epil = icmp slt i64 %.341.epil, 0
  %.356.epil = select i1 %.355.epil, i64 %arg.frame.5.0, i64 0
  %85 = getelementptr double, ptr %arg.frame.4, i64 %.341.epil
  %.370.epil = getelementptr double, ptr %85, i64 %.356.epil
  store double 0.000000e+00, ptr %.370.epil, align 8
  br label %B222.endif

B222.endif:                                       ; preds = %B186.epil.preheader, %B222.endif.loopexit.unr-lcssa, %B0.endif
  %.457916.not = icmp slt i64 %.86, 1
  br i1 %.457916.not, label %B336.endif, label %B254.preheader

B254.preheader:                                   ; preds = %B222.endif
  %86 = icmp eq i64 %.86, 1
  br i1 %86, label %B254.epil.preheader, label %B254.preheader.new

B254.preheader.new:                               ; preds = %B254.preheader
  %const30 = bitcast i64 9223372036854775806 to i64
  %unroll_iter32 = and i64 %.86, %const30
  %87 = shl i64 %.186, 3
  %scevgep68 = getelementptr i8, ptr %arg.tables.4, i64 %87
  %88 = shl i64 %arg.tables.5.0, 3
  %.558.1 = add i64 %arg.lane, 16
  %89 = add i64 %88, 8
  %90 = add i64 %.186, 1
  br label %B254

B336.endif.loopexit.unr-lcssa:                    ; preds = %B254
  %91 = and i64 %.86, 1
  %lcmp.mod30.not = icmp eq i64 %91, 0
  br i1 %lcmp.mod30.not, label %B336.endif, label %B254.epil.preheader

B254.epil.preheader:                              ; preds = %B336.endif.loopexit.unr-lcssa, %B254.preheader
  %.463915917.epil.init = phi i64 [ 0, %B254.preheader ], [ %unroll_iter32, %B336.endif.loopexit.unr-lcssa ]
  %.496.epil = add nsw i64 %.463915917.epil.init, %.186
  %.510.epil = icmp slt i64 %.496.epil, 0
  %.511.epil = select i1 %.510.epil, i64 %arg.tables.5.0, i64 0
  %92 = getelementptr double, ptr %arg.tables.4, i64 %.496.epil
  %.525.epil = getelementptr double, ptr %92, i64 %.511.epil
  %.526.epil = load double, ptr %.525.epil, align 8
  %.556.epil = load i64, ptr %arg.meta.4, align 8
  %.557.epil = add nsw i64 %.556.epil, %.463915917.epil.init
  %.558.epil = shl nsw i64 %.557.epil, 4
  %.560.epil = add nsw i64 %.558.epil, %arg.lane
  %.574.epil = icmp slt i64 %.560.epil, 0
  %.575.epil = select i1 %.574.epil, i64 %arg.frame.5.0, i64 0
  %93 = getelementptr double, ptr %arg.frame.4, i64 %.560.epil
  %.589.epil = getelementptr double, ptr %93, i64 %.575.epil
  store double %.526.epil, ptr %.589.epil, align 8
  br label %B336.endif

B336.endif:                                       ; preds = %B254.epil.preheader, %B336.endif.loopexit.unr-lcssa, %B222.endif
  %.624 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.625 = load i64, ptr %.624, align 8
  %.705923.not = icmp slt i64 %.625, 1
  br i1 %.705923.not, label %B478.endif, label %B390.lr.ph

B390.lr.ph:                                       ; preds = %B336.endif
  %.745 = add i64 %.186, %.86
  %94 = icmp eq i64 %.625, 1
  br i1 %94, label %B390.epil.preheader, label %B390.lr.ph.new

B390.lr.ph.new:                                   ; preds = %B390.lr.ph
  %const31 = bitcast i64 9223372036854775806 to i64
  %unroll_iter37 = and i64 %.625, %const31
  %95 = shl i64 %.745, 3
  %scevgep62 = getelementptr i8, ptr %arg.tables.4, i64 %95
  %96 = shl i64 %arg.tables.5.0, 3
  %.808.1 = add i64 %arg.lane, 16
  %97 = add i64 %96, 8
  br label %B390

B478.endif.loopexit.unr-lcssa:                    ; preds = %B390
  %98 = and i64 %.625, 1
  %lcmp.mod35.not = icmp eq i64 %98, 0
  br i1 %lcmp.mod35.not, label %B478.endif, label %B390.epil.preheader

B390.epil.preheader:                              ; preds = %B478.endif.loopexit.unr-lcssa, %B390.lr.ph
  %.711922924.epil.init = phi i64 [ 0, %B390.lr.ph ], [ %unroll_iter37, %B478.endif.loopexit.unr-lcssa ]
  %.746.epil = add nsw i64 %.711922924.epil.init, %.745
  %.760.epil = icmp slt i64 %.746.epil, 0
  %.761.epil = select i1 %.760.epil, i64 %arg.tables.5.0, i64 0
  %99 = getelementptr double, ptr %arg.tables.4, i64 %.746.epil
  %.775.epil = getelementptr double, ptr %99, i64 %.761.epil
  %.776.epil = load double, ptr %.775.epil, align 8
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.806.epil = load i64, ptr %sunkaddr92, align 8
  %.807.epil = add nsw i64 %.806.epil, %.711922924.epil.init
  %.808.epil = shl nsw i64 %.807.epil, 4
  %.810.epil = add nsw i64 %.808.epil, %arg.lane
  %.824.epil = icmp slt i64 %.810.epil, 0
  %.825.epil = select i1 %.824.epil, i64 %arg.frame.5.0, i64 0
  %100 = getelementptr double, ptr %arg.frame.4, i64 %.810.epil
  %.839.epil = getelementptr double, ptr %100, i64 %.825.epil
  store double %.776.epil, ptr %.839.epil, align 8
  br label %B478.endif

B478.endif:                                       ; preds = %B390.epil.preheader, %B478.endif.loopexit.unr-lcssa, %B336.endif
  %.874 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.875 = load i64, ptr %.874, align 8
  %.955930.not = icmp slt i64 %.875, 1
  br i1 %.955930.not, label %B664.endif, label %B532.lr.ph

B532.lr.ph:                                       ; preds = %B478.endif
  %101 = add i64 %.86, %.186
  br label %B532

B664.endif:                                       ; preds = %B478.endif, %B532
  %.1179 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1180 = load i64, ptr %.1179, align 8
  %.1261937 = icmp sgt i64 %.1180, -5
  br i1 %.1261937, label %B734.preheader, label %B754.endif

B734.preheader:                                   ; preds = %B664.endif
  %102 = add i64 %.1180, 5
  %xtraiter39 = and i64 %102, 3
  %103 = icmp slt i64 %.1180, -1
  br i1 %103, label %B734.preheader.B734.epil.preheader_crit_edge, label %B734.preheader.new

B734.preheader.B734.epil.preheader_crit_edge:     ; preds = %B734.preheader
  %.pre = shl i64 %arg.meta.5.0, 3
  br label %B734.epil.preheader

B734.preheader.new:                               ; preds = %B734.preheader
  %unroll_iter42 = and i64 %102, -4
  %104 = shl i64 %arg.notes, 3
  %scevgep50 = getelementptr i8, ptr %arg.meta.4, i64 %104
  %105 = shl i64 %arg.meta.5.0, 3
  %106 = add i64 %105, 8
  %107 = add i64 %105, 16
  %108 = add i64 %105, 24
  br label %B734

B754.endif.loopexit.unr-lcssa:                    ; preds = %B734
  %lcmp.mod40.not = icmp eq i64 %xtraiter39, 0
  br i1 %lcmp.mod40.not, label %B754.endif, label %B734.epil.preheader

B734.epil.preheader:                              ; preds = %B754.endif.loopexit.unr-lcssa, %B734.preheader.B734.epil.preheader_crit_edge
  %.pre-phi = phi i64 [ %.pre, %B734.preheader.B734.epil.preheader_crit_edge ], [ %105, %B754.endif.loopexit.unr-lcssa ]
  %.1267936938.epil.init = phi i64 [ 0, %B734.preheader.B734.epil.preheader_crit_edge ], [ %unroll_iter42, %B754.endif.loopexit.unr-lcssa ]
  %109 = add nsw i64 %.1267936938.epil.init, %arg.notes
  br label %B734.epil

B734.epil:                                        ; preds = %B734.epil, %B734.epil.preheader
  %lsr.iv48 = phi i64 [ %lsr.iv.next49, %B734.epil ], [ %xtraiter39, %B734.epil.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B734.epil ], [ %109, %B734.epil.preheader ]
  %.1314.epil = icmp slt i64 %lsr.iv, 0
  %110 = select i1 %.1314.epil, i64 %.pre-phi, i64 0
  %scevgep46 = getelementptr i8, ptr %arg.meta.4, i64 %110
  %111 = shl i64 %lsr.iv, 3
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %111
  store i64 0, ptr %scevgep47, align 8
  %lsr.iv.next = add i64 %lsr.iv, 1
  %lsr.iv.next49 = add nsw i64 %lsr.iv48, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next49, 0
  br i1 %epil.iter.cmp.not, label %B754.endif, label %B734.epil, !llvm.loop !131

B754.endif:                                       ; preds = %B734.epil, %B754.endif.loopexit.unr-lcssa, %B664.endif
  %.1364 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.1365 = load i64, ptr %.1364, align 8
  %.1367 = add nsw i64 %.1365, %arg.s
  %.1381 = icmp slt i64 %.1367, 0
  %.1382 = select i1 %.1381, i64 %arg.meta.5.0, i64 0
  %112 = getelementptr i64, ptr %arg.meta.4, i64 %.1367
  %.1396 = getelementptr i64, ptr %112, i64 %.1382
  %.1397 = load i64, ptr %.1396, align 8
  %.1414 = icmp slt i64 %arg.notes, 0
  %.1415 = select i1 %.1414, i64 %arg.meta.5.0, i64 0
  %113 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.1429 = getelementptr i64, ptr %113, i64 %.1415
  store i64 %arg.s, ptr %.1429, align 8
  %.1446 = icmp slt i64 %arg.notes, -3
  %.1447 = select i1 %.1446, i64 %arg.meta.5.0, i64 0
  %114 = getelementptr i8, ptr %113, i64 24
  %.1461 = getelementptr i64, ptr %114, i64 %.1447
  store i64 -1, ptr %.1461, align 8
  %.1478 = icmp slt i64 %arg.notes, -1
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %115 = getelementptr i8, ptr %113, i64 8
  %.1493 = getelementptr i64, ptr %115, i64 %.1479
  store i64 %.1397, ptr %.1493, align 8
  %.1523 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.1524 = load i64, ptr %.1523, align 8
  %.1525 = shl nsw i64 %.1524, 4
  %.1527 = add nsw i64 %.1525, %arg.lane
  %.1542 = icmp slt i64 %.1527, 0
  %.1543 = select i1 %.1542, i64 %arg.frame.5.0, i64 0
  %116 = getelementptr double, ptr %arg.frame.4, i64 %.1527
  %.1557 = getelementptr double, ptr %116, i64 %.1543
  store double %.148, ptr %.1557, align 8
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1588 = load i64, ptr %sunkaddr41, align 8
  %.1604 = icmp slt i64 %.1588, 0
  %.1605 = select i1 %.1604, i64 %arg.frame.5.0, i64 0
  %.idx904 = shl i64 %.1588, 7
  %117 = getelementptr i8, ptr %arg.frame.4, i64 %.idx904
  %118 = getelementptr i8, ptr %117, i64 24
  %.1619 = getelementptr double, ptr %118, i64 %.1605
  %.1620 = load double, ptr %.1619, align 8
  %.1649 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1650 = load i64, ptr %.1649, align 8
  %.1651 = shl nsw i64 %.1650, 4
  %.1653 = add nsw i64 %.1651, %arg.lane
  %.1667 = icmp slt i64 %.1653, 0
  %.1668 = select i1 %.1667, i64 %arg.frame.5.0, i64 0
  %119 = getelementptr double, ptr %arg.frame.4, i64 %.1653
  %.1682 = getelementptr double, ptr %119, i64 %.1668
  store double %.1620, ptr %.1682, align 8
  %.51.i = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !132
  %.80.i = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !132
  %.82.i = mul nsw i64 %.81.i, %arg.s
  %.83.i = add i64 %.82.i, %.52.i
  %.97.i = icmp slt i64 %.83.i, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %120 = getelementptr double, ptr %arg.tables.4, i64 %.83.i
  %.112.i = getelementptr double, ptr %120, i64 %.98.i
  %.113.i = load double, ptr %.112.i, align 8, !noalias !132
  %.1723 = fcmp olt double %.113.i, %.148
  br i1 %.1723, label %B1096.endif.preheader, label %B1150.endif

B1096.endif.preheader:                            ; preds = %B754.endif
  %121 = shl i64 %.83.i, 3
  %122 = getelementptr i8, ptr %arg.tables.4, i64 %121
  %scevgep = getelementptr i8, ptr %122, i64 8
  %123 = shl i64 %arg.tables.5.0, 3
  %124 = add i64 %.52.i, %.82.i
  %125 = add i64 %124, 1
  br label %B1096.endif

common.ret:                                       ; preds = %B1626.if.if, %B1626.endif, %lanes.probe_here.21
  %common.ret.op = phi i32 [ %.2408, %B1626.if.if ], [ 0, %B1626.endif ], [ %.449.i, %lanes.probe_here.21 ]
  ret i32 %common.ret.op

B1096.endif:                                      ; preds = %B1096.endif, %B1096.endif.preheader
  %k.1.3.0 = phi i64 [ %.1726, %B1096.endif ], [ 0, %B1096.endif.preheader ]
  %.1726 = add i64 %k.1.3.0, 1
  %126 = add i64 %125, %k.1.3.0
  %.97.i9 = icmp slt i64 %126, 0
  %127 = select i1 %.97.i9, i64 %123, i64 0
  %scevgep44 = getelementptr i8, ptr %scevgep, i64 %127
  %128 = shl i64 %k.1.3.0, 3
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 %128
  %.113.i12 = load double, ptr %scevgep45, align 8, !noalias !135
  %.1764 = fcmp olt double %.113.i12, %.148
  br i1 %.1764, label %B1096.endif, label %B1150.endif

B1150.endif:                                      ; preds = %B1096.endif, %B754.endif
  %k.1.4.1 = phi i64 [ 0, %B754.endif ], [ %.1726, %B1096.endif ]
  %.1786 = icmp slt i64 %arg.notes, -2
  %.1787 = select i1 %.1786, i64 %arg.meta.5.0, i64 0
  %129 = getelementptr i8, ptr %113, i64 16
  %.1801 = getelementptr i64, ptr %129, i64 %.1787
  store i64 %k.1.4.1, ptr %.1801, align 8
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i14 = load i64, ptr %sunkaddr42, align 8, !noalias !138
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i16 = load i64, ptr %sunkaddr43, align 8, !noalias !138
  %.82.i17 = mul nsw i64 %.81.i16, %arg.s
  %.83.i18 = add i64 %.52.i14, %k.1.4.1
  %.84.i19 = add i64 %.83.i18, %.82.i17
  %.97.i20 = icmp slt i64 %.84.i19, 0
  %.98.i21 = select i1 %.97.i20, i64 %arg.tables.5.0, i64 0
  %130 = getelementptr double, ptr %arg.tables.4, i64 %.84.i19
  %.112.i22 = getelementptr double, ptr %130, i64 %.98.i21
  %.113.i23 = load double, ptr %.112.i22, align 8, !noalias !138
  %.1868 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1869 = load i64, ptr %.1868, align 8
  %.1870 = shl nsw i64 %.1869, 4
  %.1872 = add nsw i64 %.1870, %arg.lane
  %.1886 = icmp slt i64 %.1872, 0
  %.1887 = select i1 %.1886, i64 %arg.frame.5.0, i64 0
  %131 = getelementptr double, ptr %arg.frame.4, i64 %.1872
  %.1901 = getelementptr double, ptr %131, i64 %.1887
  store double %.113.i23, ptr %.1901, align 8
  %.1931 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.1932 = load i64, ptr %.1931, align 8
  %.1933 = icmp sgt i64 %.1932, 0
  br i1 %.1933, label %B1296, label %B1626

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

define internal noundef range(i32 -1, -2) i32 @drive.set_up.26(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.inputs.0, ptr readnone captures(none) %arg.inputs.1, i64 %arg.inputs.2, i64 %arg.inputs.3, ptr readonly captures(none) %arg.inputs.4, i64 %arg.inputs.5.0, i64 %arg.inputs.6.0, ptr readnone captures(none) %arg.setup.0, ptr readnone captures(none) %arg.setup.1, i64 %arg.setup.2, i64 %arg.setup.3, ptr writeonly captures(none) %arg.setup.4, i64 %arg.setup.5.0, i64 %arg.setup.6.0, i64 %arg.n, i64 %arg.given, i64 %arg.width, i64 %arg.code) local_unnamed_addr {
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
  %.764327.not = icmp slt i64 %arg.width.fr, 1
  br i1 %.764327.not, label %B50.endif.endif.lr.ph.split.us, label %B50.endif.endif.lr.ph.split

B50.endif.endif.lr.ph.split.us:                   ; preds = %B50.endif.endif.lr.ph
  %1 = icmp slt i64 %arg.given, 1
  br i1 %1, label %B50.endif.endif.us.us.preheader, label %B50.endif.endif.us.preheader

B50.endif.endif.us.us.preheader:                  ; preds = %B50.endif.endif.lr.ph.split.us
  %2 = add nuw nsw i64 %.110, 1
  br label %B50.endif.endif.us.us

B50.endif.endif.us.preheader:                     ; preds = %B50.endif.endif.lr.ph.split.us
  %3 = add nsw i64 %arg.given, -1
  %scevgep223 = getelementptr i8, ptr %arg.frame.4, i64 128
  %4 = lshr i64 %arg.given, 1
  %5 = trunc i64 %4 to i62
  %6 = zext i62 %5 to i64
  %7 = mul nsw i64 %6, -2
  %scevgep239 = getelementptr i8, ptr %arg.frame.4, i64 136
  %8 = trunc i64 %4 to i62
  %9 = zext i62 %8 to i64
  %10 = mul nsw i64 %9, -2
  %scevgep255 = getelementptr i8, ptr %arg.frame.4, i64 144
  %11 = lshr i64 %arg.given, 1
  %12 = trunc i64 %11 to i62
  %13 = zext i62 %12 to i64
  %14 = mul nsw i64 %13, -2
  %scevgep271 = getelementptr i8, ptr %arg.frame.4, i64 152
  %15 = trunc i64 %11 to i62
  %16 = zext i62 %15 to i64
  %17 = mul nsw i64 %16, -2
  %scevgep287 = getelementptr i8, ptr %arg.frame.4, i64 160
  %18 = lshr i64 %arg.given, 1
  %19 = trunc i64 %18 to i62
  %20 = zext i62 %19 to i64
  %21 = mul nsw i64 %20, -2
  %scevgep303 = getelementptr i8, ptr %arg.frame.4, i64 168
  %22 = trunc i64 %18 to i62
  %23 = zext i62 %22 to i64
  %24 = mul nsw i64 %23, -2
  %scevgep319 = getelementptr i8, ptr %arg.frame.4, i64 176
  %25 = lshr i64 %arg.given, 1
  %26 = trunc i64 %25 to i62
  %27 = zext i62 %26 to i64
  %28 = mul nsw i64 %27, -2
  %scevgep335 = getelementptr i8, ptr %arg.frame.4, i64 184
  %29 = trunc i64 %25 to i62
  %30 = zext i62 %29 to i64
  %31 = mul nsw i64 %30, -2
  %scevgep351 = getelementptr i8, ptr %arg.frame.4, i64 192
  %32 = lshr i64 %arg.given, 1
  %33 = trunc i64 %32 to i62
  %34 = zext i62 %33 to i64
  %35 = mul nsw i64 %34, -2
  %scevgep367 = getelementptr i8, ptr %arg.frame.4, i64 200
  %36 = trunc i64 %32 to i62
  %37 = zext i62 %36 to i64
  %38 = mul nsw i64 %37, -2
  %scevgep383 = getelementptr i8, ptr %arg.frame.4, i64 208
  %39 = lshr i64 %arg.given, 1
  %40 = trunc i64 %39 to i62
  %41 = zext i62 %40 to i64
  %42 = mul nsw i64 %41, -2
  %scevgep399 = getelementptr i8, ptr %arg.frame.4, i64 216
  %43 = trunc i64 %39 to i62
  %44 = zext i62 %43 to i64
  %45 = mul nsw i64 %44, -2
  %scevgep415 = getelementptr i8, ptr %arg.frame.4, i64 224
  %46 = lshr i64 %arg.given, 1
  %47 = trunc i64 %46 to i62
  %48 = zext i62 %47 to i64
  %49 = mul nsw i64 %48, -2
  %scevgep431 = getelementptr i8, ptr %arg.frame.4, i64 232
  %50 = trunc i64 %46 to i62
  %51 = zext i62 %50 to i64
  %52 = mul nsw i64 %51, -2
  %scevgep447 = getelementptr i8, ptr %arg.frame.4, i64 240
  %53 = lshr i64 %arg.given, 1
  %54 = trunc i64 %53 to i62
  %55 = zext i62 %54 to i64
  %56 = mul nsw i64 %55, -2
  %scevgep463 = getelementptr i8, ptr %arg.frame.4, i64 248
  %57 = trunc i64 %53 to i62
  %58 = zext i62 %57 to i64
  %59 = mul nsw i64 %58, -2
  br label %B50.endif.endif.us

B50.endif.endif.us.us:                            ; preds = %B50.endif.endif.us.us, %B50.endif.endif.us.us.preheader
  %lsr.iv = phi i64 [ %2, %B50.endif.endif.us.us.preheader ], [ %lsr.iv.next, %B50.endif.endif.us.us ]
  %60 = inttoptr i64 %arg.code to ptr
  %.532.us.us = tail call i64 %60(ptr %arg.frame.4, ptr %arg.frame.4)
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.131.us.us = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.131.us.us, label %B50.endif.endif.us.us, label %common.ret

B50.endif.endif.us:                               ; preds = %B126.B228_crit_edge.us.us.15, %B50.endif.endif.us.preheader
  %lsr.iv457 = phi i64 [ 15, %B50.endif.endif.us.preheader ], [ %lsr.iv.next458, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv441 = phi i64 [ 14, %B50.endif.endif.us.preheader ], [ %lsr.iv.next442, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv425 = phi i64 [ 13, %B50.endif.endif.us.preheader ], [ %lsr.iv.next426, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv409 = phi i64 [ 12, %B50.endif.endif.us.preheader ], [ %lsr.iv.next410, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv393 = phi i64 [ 11, %B50.endif.endif.us.preheader ], [ %lsr.iv.next394, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv377 = phi i64 [ 10, %B50.endif.endif.us.preheader ], [ %lsr.iv.next378, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv361 = phi i64 [ 9, %B50.endif.endif.us.preheader ], [ %lsr.iv.next362, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv345 = phi i64 [ 8, %B50.endif.endif.us.preheader ], [ %lsr.iv.next346, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv329 = phi i64 [ 7, %B50.endif.endif.us.preheader ], [ %lsr.iv.next330, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv313 = phi i64 [ 6, %B50.endif.endif.us.preheader ], [ %lsr.iv.next314, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv297 = phi i64 [ 5, %B50.endif.endif.us.preheader ], [ %lsr.iv.next298, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv281 = phi i64 [ 4, %B50.endif.endif.us.preheader ], [ %lsr.iv.next282, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv265 = phi i64 [ 3, %B50.endif.endif.us.preheader ], [ %lsr.iv.next266, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv249 = phi i64 [ 2, %B50.endif.endif.us.preheader ], [ %lsr.iv.next250, %B126.B228_crit_edge.us.us.15 ]
  %lsr.iv233 = phi i64 [ 1, %B50.endif.endif.us.preheader ], [ %lsr.iv.next234, %B126.B228_crit_edge.us.us.15 ]
  %.130349382.us = phi i64 [ %.140.us, %B126.B228_crit_edge.us.us.15 ], [ %.110, %B50.endif.endif.us.preheader ]
  %.137351381.us = phi i64 [ %.144.us, %B126.B228_crit_edge.us.us.15 ], [ 0, %B50.endif.endif.us.preheader ]
  %61 = icmp eq i64 %3, 0
  %smin459 = call i64 @llvm.smin.i64(i64 %lsr.iv457, i64 %.414)
  %62 = mul i64 %arg.given, %smin459
  %63 = add i64 %62, 1
  %smin443 = call i64 @llvm.smin.i64(i64 %lsr.iv441, i64 %.414)
  %64 = mul i64 %arg.given, %smin443
  %65 = add i64 %64, 1
  %smin427 = call i64 @llvm.smin.i64(i64 %lsr.iv425, i64 %.414)
  %66 = mul i64 %arg.given, %smin427
  %67 = add i64 %66, 1
  %smin411 = call i64 @llvm.smin.i64(i64 %lsr.iv409, i64 %.414)
  %68 = mul i64 %arg.given, %smin411
  %69 = add i64 %68, 1
  %smin395 = call i64 @llvm.smin.i64(i64 %lsr.iv393, i64 %.414)
  %70 = mul i64 %arg.given, %smin395
  %71 = add i64 %70, 1
  %smin379 = call i64 @llvm.smin.i64(i64 %lsr.iv377, i64 %.414)
  %72 = mul i64 %arg.given, %smin379
  %73 = add i64 %72, 1
  %smin363 = call i64 @llvm.smin.i64(i64 %lsr.iv361, i64 %.414)
  %74 = mul i64 %arg.given, %smin363
  %75 = add i64 %74, 1
  %smin347 = call i64 @llvm.smin.i64(i64 %lsr.iv345, i64 %.414)
  %76 = mul i64 %arg.given, %smin347
  %77 = add i64 %76, 1
  %smin331 = call i64 @llvm.smin.i64(i64 %lsr.iv329, i64 %.414)
  %78 = mul i64 %arg.given, %smin331
  %79 = add i64 %78, 1
  %smin315 = call i64 @llvm.smin.i64(i64 %lsr.iv313, i64 %.414)
  %80 = mul i64 %arg.given, %smin315
  %81 = add i64 %80, 1
  %smin299 = call i64 @llvm.smin.i64(i64 %lsr.iv297, i64 %.414)
  %82 = mul i64 %arg.given, %smin299
  %83 = add i64 %82, 1
  %smin283 = call i64 @llvm.smin.i64(i64 %lsr.iv281, i64 %.414)
  %84 = mul i64 %arg.given, %smin283
  %85 = add i64 %84, 1
  %smin267 = call i64 @llvm.smin.i64(i64 %lsr.iv265, i64 %.414)
  %86 = mul i64 %arg.given, %smin267
  %87 = add i64 %86, 1
  %smin251 = call i64 @llvm.smin.i64(i64 %lsr.iv249, i64 %.414)
  %88 = mul i64 %arg.given, %smin251
  %89 = add i64 %88, 1
  %smin235 = call i64 @llvm.smin.i64(i64 %lsr.iv233, i64 %.414)
  %90 = mul i64 %arg.given, %smin235
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
  %lsr.iv227 = phi i64 [ 0, %B128.endif.us.us.preheader ], [ %lsr.iv.next228, %B128.endif.us.us ]
  %lsr.iv224 = phi ptr [ %scevgep223, %B128.endif.us.us.preheader ], [ %scevgep225, %B128.endif.us.us ]
  %lsr.iv220 = phi i64 [ %93, %B128.endif.us.us.preheader ], [ %lsr.iv.next221, %B128.endif.us.us ]
  %94 = add i64 %lsr.iv220, -1
  %.459.us.us = icmp slt i64 %94, 0
  %.460.us.us = select i1 %.459.us.us, i64 %arg.inputs.5.0, i64 0
  %95 = shl i64 %.460.us.us, 3
  %scevgep229 = getelementptr i8, ptr %arg.inputs.4, i64 %95
  %96 = shl i64 %lsr.iv220, 3
  %scevgep230 = getelementptr i8, ptr %scevgep229, i64 %96
  %scevgep231 = getelementptr i8, ptr %scevgep230, i64 -8
  %.475.us.us = load double, ptr %scevgep231, align 8
  %scevgep226 = getelementptr i8, ptr %lsr.iv224, i64 -128
  store double %.475.us.us, ptr %scevgep226, align 8
  %.459.us.us.1134 = icmp slt i64 %lsr.iv220, 0
  %.460.us.us.1135 = select i1 %.459.us.us.1134, i64 %arg.inputs.5.0, i64 0
  %97 = shl i64 %.460.us.us.1135, 3
  %scevgep = getelementptr i8, ptr %arg.inputs.4, i64 %97
  %98 = shl i64 %lsr.iv220, 3
  %scevgep222 = getelementptr i8, ptr %scevgep, i64 %98
  %.475.us.us.1137 = load double, ptr %scevgep222, align 8
  store double %.475.us.us.1137, ptr %lsr.iv224, align 8
  %lsr.iv.next221 = add i64 %lsr.iv220, 2
  %scevgep225 = getelementptr i8, ptr %lsr.iv224, i64 256
  %lsr.iv.next228 = add i64 %lsr.iv227, -2
  %niter130.ncmp.1 = icmp eq i64 %7, %lsr.iv.next228
  br i1 %niter130.ncmp.1, label %B126.B228_crit_edge.us.us.unr-lcssa, label %B128.endif.us.us

B126.B228_crit_edge.us.us.unr-lcssa:              ; preds = %B128.endif.us.us
  %99 = and i64 %arg.given, 1
  %100 = icmp eq i64 %99, 0
  %101 = mul i64 %lsr.iv.next228, -1
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
  %lsr.iv243 = phi i64 [ 0, %B128.endif.us.us.1.preheader ], [ %lsr.iv.next244, %B128.endif.us.us.1 ]
  %lsr.iv240 = phi ptr [ %scevgep239, %B128.endif.us.us.1.preheader ], [ %scevgep241, %B128.endif.us.us.1 ]
  %lsr.iv236 = phi i64 [ %91, %B128.endif.us.us.1.preheader ], [ %lsr.iv.next237, %B128.endif.us.us.1 ]
  %104 = add i64 %lsr.iv236, -1
  %.459.us.us.1 = icmp slt i64 %104, 0
  %.460.us.us.1 = select i1 %.459.us.us.1, i64 %arg.inputs.5.0, i64 0
  %105 = shl i64 %.460.us.us.1, 3
  %scevgep245 = getelementptr i8, ptr %arg.inputs.4, i64 %105
  %106 = shl i64 %lsr.iv236, 3
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 %106
  %scevgep247 = getelementptr i8, ptr %scevgep246, i64 -8
  %.475.us.us.1 = load double, ptr %scevgep247, align 8
  %scevgep242 = getelementptr i8, ptr %lsr.iv240, i64 -128
  store double %.475.us.us.1, ptr %scevgep242, align 8
  %.459.us.us.1.1 = icmp slt i64 %lsr.iv236, 0
  %.460.us.us.1.1 = select i1 %.459.us.us.1.1, i64 %arg.inputs.5.0, i64 0
  %107 = shl i64 %.460.us.us.1.1, 3
  %scevgep232 = getelementptr i8, ptr %arg.inputs.4, i64 %107
  %108 = shl i64 %lsr.iv236, 3
  %scevgep238 = getelementptr i8, ptr %scevgep232, i64 %108
  %.475.us.us.1.1 = load double, ptr %scevgep238, align 8
  store double %.475.us.us.1.1, ptr %lsr.iv240, align 8
  %lsr.iv.next237 = add i64 %lsr.iv236, 2
  %scevgep241 = getelementptr i8, ptr %lsr.iv240, i64 256
  %lsr.iv.next244 = add i64 %lsr.iv243, -2
  %niter146.ncmp.1 = icmp eq i64 %10, %lsr.iv.next244
  br i1 %niter146.ncmp.1, label %B126.B228_crit_edge.us.us.1.unr-lcssa, label %B128.endif.us.us.1

B126.B228_crit_edge.us.us.1.unr-lcssa:            ; preds = %B128.endif.us.us.1
  %109 = and i64 %arg.given, 1
  %110 = icmp eq i64 %109, 0
  %111 = mul i64 %lsr.iv.next244, -1
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
  %sunkaddr767 = getelementptr i8, ptr %sunkaddr, i64 8
  store double %.475.us.us.1.epil, ptr %sunkaddr767, align 8
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
  %lsr.iv259 = phi i64 [ 0, %B128.endif.us.us.2.preheader ], [ %lsr.iv.next260, %B128.endif.us.us.2 ]
  %lsr.iv256 = phi ptr [ %scevgep255, %B128.endif.us.us.2.preheader ], [ %scevgep257, %B128.endif.us.us.2 ]
  %lsr.iv252 = phi i64 [ %89, %B128.endif.us.us.2.preheader ], [ %lsr.iv.next253, %B128.endif.us.us.2 ]
  %114 = add i64 %lsr.iv252, -1
  %.459.us.us.2 = icmp slt i64 %114, 0
  %.460.us.us.2 = select i1 %.459.us.us.2, i64 %arg.inputs.5.0, i64 0
  %115 = shl i64 %.460.us.us.2, 3
  %scevgep261 = getelementptr i8, ptr %arg.inputs.4, i64 %115
  %116 = shl i64 %lsr.iv252, 3
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 %116
  %scevgep263 = getelementptr i8, ptr %scevgep262, i64 -8
  %.475.us.us.2 = load double, ptr %scevgep263, align 8
  %scevgep258 = getelementptr i8, ptr %lsr.iv256, i64 -128
  store double %.475.us.us.2, ptr %scevgep258, align 8
  %.459.us.us.2.1 = icmp slt i64 %lsr.iv252, 0
  %.460.us.us.2.1 = select i1 %.459.us.us.2.1, i64 %arg.inputs.5.0, i64 0
  %117 = shl i64 %.460.us.us.2.1, 3
  %scevgep248 = getelementptr i8, ptr %arg.inputs.4, i64 %117
  %118 = shl i64 %lsr.iv252, 3
  %scevgep254 = getelementptr i8, ptr %scevgep248, i64 %118
  %.475.us.us.2.1 = load double, ptr %scevgep254, align 8
  store double %.475.us.us.2.1, ptr %lsr.iv256, align 8
  %lsr.iv.next253 = add i64 %lsr.iv252, 2
  %scevgep257 = getelementptr i8, ptr %lsr.iv256, i64 256
  %lsr.iv.next260 = add i64 %lsr.iv259, -2
  %niter151.ncmp.1 = icmp eq i64 %14, %lsr.iv.next260
  br i1 %niter151.ncmp.1, label %B126.B228_crit_edge.us.us.2.unr-lcssa, label %B128.endif.us.us.2

B126.B228_crit_edge.us.us.2.unr-lcssa:            ; preds = %B128.endif.us.us.2
  %119 = and i64 %arg.given, 1
  %120 = icmp eq i64 %119, 0
  %121 = mul i64 %lsr.iv.next260, -1
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
  %sunkaddr768 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.2.epil
  %sunkaddr769 = getelementptr i8, ptr %sunkaddr768, i64 16
  store double %.475.us.us.2.epil, ptr %sunkaddr769, align 8
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
  %lsr.iv275 = phi i64 [ 0, %B128.endif.us.us.3.preheader ], [ %lsr.iv.next276, %B128.endif.us.us.3 ]
  %lsr.iv272 = phi ptr [ %scevgep271, %B128.endif.us.us.3.preheader ], [ %scevgep273, %B128.endif.us.us.3 ]
  %lsr.iv268 = phi i64 [ %87, %B128.endif.us.us.3.preheader ], [ %lsr.iv.next269, %B128.endif.us.us.3 ]
  %124 = add i64 %lsr.iv268, -1
  %.459.us.us.3 = icmp slt i64 %124, 0
  %.460.us.us.3 = select i1 %.459.us.us.3, i64 %arg.inputs.5.0, i64 0
  %125 = shl i64 %.460.us.us.3, 3
  %scevgep277 = getelementptr i8, ptr %arg.inputs.4, i64 %125
  %126 = shl i64 %lsr.iv268, 3
  %scevgep278 = getelementptr i8, ptr %scevgep277, i64 %126
  %scevgep279 = getelementptr i8, ptr %scevgep278, i64 -8
  %.475.us.us.3 = load double, ptr %scevgep279, align 8
  %scevgep274 = getelementptr i8, ptr %lsr.iv272, i64 -128
  store double %.475.us.us.3, ptr %scevgep274, align 8
  %.459.us.us.3.1 = icmp slt i64 %lsr.iv268, 0
  %.460.us.us.3.1 = select i1 %.459.us.us.3.1, i64 %arg.inputs.5.0, i64 0
  %127 = shl i64 %.460.us.us.3.1, 3
  %scevgep264 = getelementptr i8, ptr %arg.inputs.4, i64 %127
  %128 = shl i64 %lsr.iv268, 3
  %scevgep270 = getelementptr i8, ptr %scevgep264, i64 %128
  %.475.us.us.3.1 = load double, ptr %scevgep270, align 8
  store double %.475.us.us.3.1, ptr %lsr.iv272, align 8
  %lsr.iv.next269 = add i64 %lsr.iv268, 2
  %scevgep273 = getelementptr i8, ptr %lsr.iv272, i64 256
  %lsr.iv.next276 = add i64 %lsr.iv275, -2
  %niter156.ncmp.1 = icmp eq i64 %17, %lsr.iv.next276
  br i1 %niter156.ncmp.1, label %B126.B228_crit_edge.us.us.3.unr-lcssa, label %B128.endif.us.us.3

B126.B228_crit_edge.us.us.3.unr-lcssa:            ; preds = %B128.endif.us.us.3
  %129 = and i64 %arg.given, 1
  %130 = icmp eq i64 %129, 0
  %131 = mul i64 %lsr.iv.next276, -1
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
  %sunkaddr770 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.3.epil
  %sunkaddr771 = getelementptr i8, ptr %sunkaddr770, i64 24
  store double %.475.us.us.3.epil, ptr %sunkaddr771, align 8
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
  %lsr.iv291 = phi i64 [ 0, %B128.endif.us.us.4.preheader ], [ %lsr.iv.next292, %B128.endif.us.us.4 ]
  %lsr.iv288 = phi ptr [ %scevgep287, %B128.endif.us.us.4.preheader ], [ %scevgep289, %B128.endif.us.us.4 ]
  %lsr.iv284 = phi i64 [ %85, %B128.endif.us.us.4.preheader ], [ %lsr.iv.next285, %B128.endif.us.us.4 ]
  %134 = add i64 %lsr.iv284, -1
  %.459.us.us.4 = icmp slt i64 %134, 0
  %.460.us.us.4 = select i1 %.459.us.us.4, i64 %arg.inputs.5.0, i64 0
  %135 = shl i64 %.460.us.us.4, 3
  %scevgep293 = getelementptr i8, ptr %arg.inputs.4, i64 %135
  %136 = shl i64 %lsr.iv284, 3
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 %136
  %scevgep295 = getelementptr i8, ptr %scevgep294, i64 -8
  %.475.us.us.4 = load double, ptr %scevgep295, align 8
  %scevgep290 = getelementptr i8, ptr %lsr.iv288, i64 -128
  store double %.475.us.us.4, ptr %scevgep290, align 8
  %.459.us.us.4.1 = icmp slt i64 %lsr.iv284, 0
  %.460.us.us.4.1 = select i1 %.459.us.us.4.1, i64 %arg.inputs.5.0, i64 0
  %137 = shl i64 %.460.us.us.4.1, 3
  %scevgep280 = getelementptr i8, ptr %arg.inputs.4, i64 %137
  %138 = shl i64 %lsr.iv284, 3
  %scevgep286 = getelementptr i8, ptr %scevgep280, i64 %138
  %.475.us.us.4.1 = load double, ptr %scevgep286, align 8
  store double %.475.us.us.4.1, ptr %lsr.iv288, align 8
  %lsr.iv.next285 = add i64 %lsr.iv284, 2
  %scevgep289 = getelementptr i8, ptr %lsr.iv288, i64 256
  %lsr.iv.next292 = add i64 %lsr.iv291, -2
  %niter161.ncmp.1 = icmp eq i64 %21, %lsr.iv.next292
  br i1 %niter161.ncmp.1, label %B126.B228_crit_edge.us.us.4.unr-lcssa, label %B128.endif.us.us.4

B126.B228_crit_edge.us.us.4.unr-lcssa:            ; preds = %B128.endif.us.us.4
  %139 = and i64 %arg.given, 1
  %140 = icmp eq i64 %139, 0
  %141 = mul i64 %lsr.iv.next292, -1
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
  %sunkaddr772 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.4.epil
  %sunkaddr773 = getelementptr i8, ptr %sunkaddr772, i64 32
  store double %.475.us.us.4.epil, ptr %sunkaddr773, align 8
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
  %lsr.iv307 = phi i64 [ 0, %B128.endif.us.us.5.preheader ], [ %lsr.iv.next308, %B128.endif.us.us.5 ]
  %lsr.iv304 = phi ptr [ %scevgep303, %B128.endif.us.us.5.preheader ], [ %scevgep305, %B128.endif.us.us.5 ]
  %lsr.iv300 = phi i64 [ %83, %B128.endif.us.us.5.preheader ], [ %lsr.iv.next301, %B128.endif.us.us.5 ]
  %144 = add i64 %lsr.iv300, -1
  %.459.us.us.5 = icmp slt i64 %144, 0
  %.460.us.us.5 = select i1 %.459.us.us.5, i64 %arg.inputs.5.0, i64 0
  %145 = shl i64 %.460.us.us.5, 3
  %scevgep309 = getelementptr i8, ptr %arg.inputs.4, i64 %145
  %146 = shl i64 %lsr.iv300, 3
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 %146
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 -8
  %.475.us.us.5 = load double, ptr %scevgep311, align 8
  %scevgep306 = getelementptr i8, ptr %lsr.iv304, i64 -128
  store double %.475.us.us.5, ptr %scevgep306, align 8
  %.459.us.us.5.1 = icmp slt i64 %lsr.iv300, 0
  %.460.us.us.5.1 = select i1 %.459.us.us.5.1, i64 %arg.inputs.5.0, i64 0
  %147 = shl i64 %.460.us.us.5.1, 3
  %scevgep296 = getelementptr i8, ptr %arg.inputs.4, i64 %147
  %148 = shl i64 %lsr.iv300, 3
  %scevgep302 = getelementptr i8, ptr %scevgep296, i64 %148
  %.475.us.us.5.1 = load double, ptr %scevgep302, align 8
  store double %.475.us.us.5.1, ptr %lsr.iv304, align 8
  %lsr.iv.next301 = add i64 %lsr.iv300, 2
  %scevgep305 = getelementptr i8, ptr %lsr.iv304, i64 256
  %lsr.iv.next308 = add i64 %lsr.iv307, -2
  %niter166.ncmp.1 = icmp eq i64 %24, %lsr.iv.next308
  br i1 %niter166.ncmp.1, label %B126.B228_crit_edge.us.us.5.unr-lcssa, label %B128.endif.us.us.5

B126.B228_crit_edge.us.us.5.unr-lcssa:            ; preds = %B128.endif.us.us.5
  %149 = and i64 %arg.given, 1
  %150 = icmp eq i64 %149, 0
  %151 = mul i64 %lsr.iv.next308, -1
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
  %sunkaddr774 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.5.epil
  %sunkaddr775 = getelementptr i8, ptr %sunkaddr774, i64 40
  store double %.475.us.us.5.epil, ptr %sunkaddr775, align 8
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
  %lsr.iv323 = phi i64 [ 0, %B128.endif.us.us.6.preheader ], [ %lsr.iv.next324, %B128.endif.us.us.6 ]
  %lsr.iv320 = phi ptr [ %scevgep319, %B128.endif.us.us.6.preheader ], [ %scevgep321, %B128.endif.us.us.6 ]
  %lsr.iv316 = phi i64 [ %81, %B128.endif.us.us.6.preheader ], [ %lsr.iv.next317, %B128.endif.us.us.6 ]
  %154 = add i64 %lsr.iv316, -1
  %.459.us.us.6 = icmp slt i64 %154, 0
  %.460.us.us.6 = select i1 %.459.us.us.6, i64 %arg.inputs.5.0, i64 0
  %155 = shl i64 %.460.us.us.6, 3
  %scevgep325 = getelementptr i8, ptr %arg.inputs.4, i64 %155
  %156 = shl i64 %lsr.iv316, 3
  %scevgep326 = getelementptr i8, ptr %scevgep325, i64 %156
  %scevgep327 = getelementptr i8, ptr %scevgep326, i64 -8
  %.475.us.us.6 = load double, ptr %scevgep327, align 8
  %scevgep322 = getelementptr i8, ptr %lsr.iv320, i64 -128
  store double %.475.us.us.6, ptr %scevgep322, align 8
  %.459.us.us.6.1 = icmp slt i64 %lsr.iv316, 0
  %.460.us.us.6.1 = select i1 %.459.us.us.6.1, i64 %arg.inputs.5.0, i64 0
  %157 = shl i64 %.460.us.us.6.1, 3
  %scevgep312 = getelementptr i8, ptr %arg.inputs.4, i64 %157
  %158 = shl i64 %lsr.iv316, 3
  %scevgep318 = getelementptr i8, ptr %scevgep312, i64 %158
  %.475.us.us.6.1 = load double, ptr %scevgep318, align 8
  store double %.475.us.us.6.1, ptr %lsr.iv320, align 8
  %lsr.iv.next317 = add i64 %lsr.iv316, 2
  %scevgep321 = getelementptr i8, ptr %lsr.iv320, i64 256
  %lsr.iv.next324 = add i64 %lsr.iv323, -2
  %niter171.ncmp.1 = icmp eq i64 %28, %lsr.iv.next324
  br i1 %niter171.ncmp.1, label %B126.B228_crit_edge.us.us.6.unr-lcssa, label %B128.endif.us.us.6

B126.B228_crit_edge.us.us.6.unr-lcssa:            ; preds = %B128.endif.us.us.6
  %159 = and i64 %arg.given, 1
  %160 = icmp eq i64 %159, 0
  %161 = mul i64 %lsr.iv.next324, -1
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
  %sunkaddr776 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.6.epil
  %sunkaddr777 = getelementptr i8, ptr %sunkaddr776, i64 48
  store double %.475.us.us.6.epil, ptr %sunkaddr777, align 8
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
  %lsr.iv339 = phi i64 [ 0, %B128.endif.us.us.7.preheader ], [ %lsr.iv.next340, %B128.endif.us.us.7 ]
  %lsr.iv336 = phi ptr [ %scevgep335, %B128.endif.us.us.7.preheader ], [ %scevgep337, %B128.endif.us.us.7 ]
  %lsr.iv332 = phi i64 [ %79, %B128.endif.us.us.7.preheader ], [ %lsr.iv.next333, %B128.endif.us.us.7 ]
  %164 = add i64 %lsr.iv332, -1
  %.459.us.us.7 = icmp slt i64 %164, 0
  %.460.us.us.7 = select i1 %.459.us.us.7, i64 %arg.inputs.5.0, i64 0
  %165 = shl i64 %.460.us.us.7, 3
  %scevgep341 = getelementptr i8, ptr %arg.inputs.4, i64 %165
  %166 = shl i64 %lsr.iv332, 3
  %scevgep342 = getelementptr i8, ptr %scevgep341, i64 %166
  %scevgep343 = getelementptr i8, ptr %scevgep342, i64 -8
  %.475.us.us.7 = load double, ptr %scevgep343, align 8
  %scevgep338 = getelementptr i8, ptr %lsr.iv336, i64 -128
  store double %.475.us.us.7, ptr %scevgep338, align 8
  %.459.us.us.7.1 = icmp slt i64 %lsr.iv332, 0
  %.460.us.us.7.1 = select i1 %.459.us.us.7.1, i64 %arg.inputs.5.0, i64 0
  %167 = shl i64 %.460.us.us.7.1, 3
  %scevgep328 = getelementptr i8, ptr %arg.inputs.4, i64 %167
  %168 = shl i64 %lsr.iv332, 3
  %scevgep334 = getelementptr i8, ptr %scevgep328, i64 %168
  %.475.us.us.7.1 = load double, ptr %scevgep334, align 8
  store double %.475.us.us.7.1, ptr %lsr.iv336, align 8
  %lsr.iv.next333 = add i64 %lsr.iv332, 2
  %scevgep337 = getelementptr i8, ptr %lsr.iv336, i64 256
  %lsr.iv.next340 = add i64 %lsr.iv339, -2
  %niter176.ncmp.1 = icmp eq i64 %31, %lsr.iv.next340
  br i1 %niter176.ncmp.1, label %B126.B228_crit_edge.us.us.7.unr-lcssa, label %B128.endif.us.us.7

B126.B228_crit_edge.us.us.7.unr-lcssa:            ; preds = %B128.endif.us.us.7
  %169 = and i64 %arg.given, 1
  %170 = icmp eq i64 %169, 0
  %171 = mul i64 %lsr.iv.next340, -1
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
  %sunkaddr778 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.7.epil
  %sunkaddr779 = getelementptr i8, ptr %sunkaddr778, i64 56
  store double %.475.us.us.7.epil, ptr %sunkaddr779, align 8
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
  %lsr.iv355 = phi i64 [ 0, %B128.endif.us.us.8.preheader ], [ %lsr.iv.next356, %B128.endif.us.us.8 ]
  %lsr.iv352 = phi ptr [ %scevgep351, %B128.endif.us.us.8.preheader ], [ %scevgep353, %B128.endif.us.us.8 ]
  %lsr.iv348 = phi i64 [ %77, %B128.endif.us.us.8.preheader ], [ %lsr.iv.next349, %B128.endif.us.us.8 ]
  %174 = add i64 %lsr.iv348, -1
  %.459.us.us.8 = icmp slt i64 %174, 0
  %.460.us.us.8 = select i1 %.459.us.us.8, i64 %arg.inputs.5.0, i64 0
  %175 = shl i64 %.460.us.us.8, 3
  %scevgep357 = getelementptr i8, ptr %arg.inputs.4, i64 %175
  %176 = shl i64 %lsr.iv348, 3
  %scevgep358 = getelementptr i8, ptr %scevgep357, i64 %176
  %scevgep359 = getelementptr i8, ptr %scevgep358, i64 -8
  %.475.us.us.8 = load double, ptr %scevgep359, align 8
  %scevgep354 = getelementptr i8, ptr %lsr.iv352, i64 -128
  store double %.475.us.us.8, ptr %scevgep354, align 8
  %.459.us.us.8.1 = icmp slt i64 %lsr.iv348, 0
  %.460.us.us.8.1 = select i1 %.459.us.us.8.1, i64 %arg.inputs.5.0, i64 0
  %177 = shl i64 %.460.us.us.8.1, 3
  %scevgep344 = getelementptr i8, ptr %arg.inputs.4, i64 %177
  %178 = shl i64 %lsr.iv348, 3
  %scevgep350 = getelementptr i8, ptr %scevgep344, i64 %178
  %.475.us.us.8.1 = load double, ptr %scevgep350, align 8
  store double %.475.us.us.8.1, ptr %lsr.iv352, align 8
  %lsr.iv.next349 = add i64 %lsr.iv348, 2
  %scevgep353 = getelementptr i8, ptr %lsr.iv352, i64 256
  %lsr.iv.next356 = add i64 %lsr.iv355, -2
  %niter181.ncmp.1 = icmp eq i64 %35, %lsr.iv.next356
  br i1 %niter181.ncmp.1, label %B126.B228_crit_edge.us.us.8.unr-lcssa, label %B128.endif.us.us.8

B126.B228_crit_edge.us.us.8.unr-lcssa:            ; preds = %B128.endif.us.us.8
  %179 = and i64 %arg.given, 1
  %180 = icmp eq i64 %179, 0
  %181 = mul i64 %lsr.iv.next356, -1
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
  %sunkaddr780 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.8.epil
  %sunkaddr781 = getelementptr i8, ptr %sunkaddr780, i64 64
  store double %.475.us.us.8.epil, ptr %sunkaddr781, align 8
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
  %lsr.iv371 = phi i64 [ 0, %B128.endif.us.us.9.preheader ], [ %lsr.iv.next372, %B128.endif.us.us.9 ]
  %lsr.iv368 = phi ptr [ %scevgep367, %B128.endif.us.us.9.preheader ], [ %scevgep369, %B128.endif.us.us.9 ]
  %lsr.iv364 = phi i64 [ %75, %B128.endif.us.us.9.preheader ], [ %lsr.iv.next365, %B128.endif.us.us.9 ]
  %184 = add i64 %lsr.iv364, -1
  %.459.us.us.9 = icmp slt i64 %184, 0
  %.460.us.us.9 = select i1 %.459.us.us.9, i64 %arg.inputs.5.0, i64 0
  %185 = shl i64 %.460.us.us.9, 3
  %scevgep373 = getelementptr i8, ptr %arg.inputs.4, i64 %185
  %186 = shl i64 %lsr.iv364, 3
  %scevgep374 = getelementptr i8, ptr %scevgep373, i64 %186
  %scevgep375 = getelementptr i8, ptr %scevgep374, i64 -8
  %.475.us.us.9 = load double, ptr %scevgep375, align 8
  %scevgep370 = getelementptr i8, ptr %lsr.iv368, i64 -128
  store double %.475.us.us.9, ptr %scevgep370, align 8
  %.459.us.us.9.1 = icmp slt i64 %lsr.iv364, 0
  %.460.us.us.9.1 = select i1 %.459.us.us.9.1, i64 %arg.inputs.5.0, i64 0
  %187 = shl i64 %.460.us.us.9.1, 3
  %scevgep360 = getelementptr i8, ptr %arg.inputs.4, i64 %187
  %188 = shl i64 %lsr.iv364, 3
  %scevgep366 = getelementptr i8, ptr %scevgep360, i64 %188
  %.475.us.us.9.1 = load double, ptr %scevgep366, align 8
  store double %.475.us.us.9.1, ptr %lsr.iv368, align 8
  %lsr.iv.next365 = add i64 %lsr.iv364, 2
  %scevgep369 = getelementptr i8, ptr %lsr.iv368, i64 256
  %lsr.iv.next372 = add i64 %lsr.iv371, -2
  %niter186.ncmp.1 = icmp eq i64 %38, %lsr.iv.next372
  br i1 %niter186.ncmp.1, label %B126.B228_crit_edge.us.us.9.unr-lcssa, label %B128.endif.us.us.9

B126.B228_crit_edge.us.us.9.unr-lcssa:            ; preds = %B128.endif.us.us.9
  %189 = and i64 %arg.given, 1
  %190 = icmp eq i64 %189, 0
  %191 = mul i64 %lsr.iv.next372, -1
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
  %sunkaddr782 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.9.epil
  %sunkaddr783 = getelementptr i8, ptr %sunkaddr782, i64 72
  store double %.475.us.us.9.epil, ptr %sunkaddr783, align 8
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
  %lsr.iv387 = phi i64 [ 0, %B128.endif.us.us.10.preheader ], [ %lsr.iv.next388, %B128.endif.us.us.10 ]
  %lsr.iv384 = phi ptr [ %scevgep383, %B128.endif.us.us.10.preheader ], [ %scevgep385, %B128.endif.us.us.10 ]
  %lsr.iv380 = phi i64 [ %73, %B128.endif.us.us.10.preheader ], [ %lsr.iv.next381, %B128.endif.us.us.10 ]
  %194 = add i64 %lsr.iv380, -1
  %.459.us.us.10 = icmp slt i64 %194, 0
  %.460.us.us.10 = select i1 %.459.us.us.10, i64 %arg.inputs.5.0, i64 0
  %195 = shl i64 %.460.us.us.10, 3
  %scevgep389 = getelementptr i8, ptr %arg.inputs.4, i64 %195
  %196 = shl i64 %lsr.iv380, 3
  %scevgep390 = getelementptr i8, ptr %scevgep389, i64 %196
  %scevgep391 = getelementptr i8, ptr %scevgep390, i64 -8
  %.475.us.us.10 = load double, ptr %scevgep391, align 8
  %scevgep386 = getelementptr i8, ptr %lsr.iv384, i64 -128
  store double %.475.us.us.10, ptr %scevgep386, align 8
  %.459.us.us.10.1 = icmp slt i64 %lsr.iv380, 0
  %.460.us.us.10.1 = select i1 %.459.us.us.10.1, i64 %arg.inputs.5.0, i64 0
  %197 = shl i64 %.460.us.us.10.1, 3
  %scevgep376 = getelementptr i8, ptr %arg.inputs.4, i64 %197
  %198 = shl i64 %lsr.iv380, 3
  %scevgep382 = getelementptr i8, ptr %scevgep376, i64 %198
  %.475.us.us.10.1 = load double, ptr %scevgep382, align 8
  store double %.475.us.us.10.1, ptr %lsr.iv384, align 8
  %lsr.iv.next381 = add i64 %lsr.iv380, 2
  %scevgep385 = getelementptr i8, ptr %lsr.iv384, i64 256
  %lsr.iv.next388 = add i64 %lsr.iv387, -2
  %niter191.ncmp.1 = icmp eq i64 %42, %lsr.iv.next388
  br i1 %niter191.ncmp.1, label %B126.B228_crit_edge.us.us.10.unr-lcssa, label %B128.endif.us.us.10

B126.B228_crit_edge.us.us.10.unr-lcssa:           ; preds = %B128.endif.us.us.10
  %199 = and i64 %arg.given, 1
  %200 = icmp eq i64 %199, 0
  %201 = mul i64 %lsr.iv.next388, -1
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
  %sunkaddr784 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.10.epil
  %sunkaddr785 = getelementptr i8, ptr %sunkaddr784, i64 80
  store double %.475.us.us.10.epil, ptr %sunkaddr785, align 8
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
  %lsr.iv403 = phi i64 [ 0, %B128.endif.us.us.11.preheader ], [ %lsr.iv.next404, %B128.endif.us.us.11 ]
  %lsr.iv400 = phi ptr [ %scevgep399, %B128.endif.us.us.11.preheader ], [ %scevgep401, %B128.endif.us.us.11 ]
  %lsr.iv396 = phi i64 [ %71, %B128.endif.us.us.11.preheader ], [ %lsr.iv.next397, %B128.endif.us.us.11 ]
  %204 = add i64 %lsr.iv396, -1
  %.459.us.us.11 = icmp slt i64 %204, 0
  %.460.us.us.11 = select i1 %.459.us.us.11, i64 %arg.inputs.5.0, i64 0
  %205 = shl i64 %.460.us.us.11, 3
  %scevgep405 = getelementptr i8, ptr %arg.inputs.4, i64 %205
  %206 = shl i64 %lsr.iv396, 3
  %scevgep406 = getelementptr i8, ptr %scevgep405, i64 %206
  %scevgep407 = getelementptr i8, ptr %scevgep406, i64 -8
  %.475.us.us.11 = load double, ptr %scevgep407, align 8
  %scevgep402 = getelementptr i8, ptr %lsr.iv400, i64 -128
  store double %.475.us.us.11, ptr %scevgep402, align 8
  %.459.us.us.11.1 = icmp slt i64 %lsr.iv396, 0
  %.460.us.us.11.1 = select i1 %.459.us.us.11.1, i64 %arg.inputs.5.0, i64 0
  %207 = shl i64 %.460.us.us.11.1, 3
  %scevgep392 = getelementptr i8, ptr %arg.inputs.4, i64 %207
  %208 = shl i64 %lsr.iv396, 3
  %scevgep398 = getelementptr i8, ptr %scevgep392, i64 %208
  %.475.us.us.11.1 = load double, ptr %scevgep398, align 8
  store double %.475.us.us.11.1, ptr %lsr.iv400, align 8
  %lsr.iv.next397 = add i64 %lsr.iv396, 2
  %scevgep401 = getelementptr i8, ptr %lsr.iv400, i64 256
  %lsr.iv.next404 = add i64 %lsr.iv403, -2
  %niter196.ncmp.1 = icmp eq i64 %45, %lsr.iv.next404
  br i1 %niter196.ncmp.1, label %B126.B228_crit_edge.us.us.11.unr-lcssa, label %B128.endif.us.us.11

B126.B228_crit_edge.us.us.11.unr-lcssa:           ; preds = %B128.endif.us.us.11
  %209 = and i64 %arg.given, 1
  %210 = icmp eq i64 %209, 0
  %211 = mul i64 %lsr.iv.next404, -1
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
  %sunkaddr786 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.11.epil
  %sunkaddr787 = getelementptr i8, ptr %sunkaddr786, i64 88
  store double %.475.us.us.11.epil, ptr %sunkaddr787, align 8
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
  %lsr.iv419 = phi i64 [ 0, %B128.endif.us.us.12.preheader ], [ %lsr.iv.next420, %B128.endif.us.us.12 ]
  %lsr.iv416 = phi ptr [ %scevgep415, %B128.endif.us.us.12.preheader ], [ %scevgep417, %B128.endif.us.us.12 ]
  %lsr.iv412 = phi i64 [ %69, %B128.endif.us.us.12.preheader ], [ %lsr.iv.next413, %B128.endif.us.us.12 ]
  %214 = add i64 %lsr.iv412, -1
  %.459.us.us.12 = icmp slt i64 %214, 0
  %.460.us.us.12 = select i1 %.459.us.us.12, i64 %arg.inputs.5.0, i64 0
  %215 = shl i64 %.460.us.us.12, 3
  %scevgep421 = getelementptr i8, ptr %arg.inputs.4, i64 %215
  %216 = shl i64 %lsr.iv412, 3
  %scevgep422 = getelementptr i8, ptr %scevgep421, i64 %216
  %scevgep423 = getelementptr i8, ptr %scevgep422, i64 -8
  %.475.us.us.12 = load double, ptr %scevgep423, align 8
  %scevgep418 = getelementptr i8, ptr %lsr.iv416, i64 -128
  store double %.475.us.us.12, ptr %scevgep418, align 8
  %.459.us.us.12.1 = icmp slt i64 %lsr.iv412, 0
  %.460.us.us.12.1 = select i1 %.459.us.us.12.1, i64 %arg.inputs.5.0, i64 0
  %217 = shl i64 %.460.us.us.12.1, 3
  %scevgep408 = getelementptr i8, ptr %arg.inputs.4, i64 %217
  %218 = shl i64 %lsr.iv412, 3
  %scevgep414 = getelementptr i8, ptr %scevgep408, i64 %218
  %.475.us.us.12.1 = load double, ptr %scevgep414, align 8
  store double %.475.us.us.12.1, ptr %lsr.iv416, align 8
  %lsr.iv.next413 = add i64 %lsr.iv412, 2
  %scevgep417 = getelementptr i8, ptr %lsr.iv416, i64 256
  %lsr.iv.next420 = add i64 %lsr.iv419, -2
  %niter201.ncmp.1 = icmp eq i64 %49, %lsr.iv.next420
  br i1 %niter201.ncmp.1, label %B126.B228_crit_edge.us.us.12.unr-lcssa, label %B128.endif.us.us.12

B126.B228_crit_edge.us.us.12.unr-lcssa:           ; preds = %B128.endif.us.us.12
  %219 = and i64 %arg.given, 1
  %220 = icmp eq i64 %219, 0
  %221 = mul i64 %lsr.iv.next420, -1
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
  %sunkaddr788 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.12.epil
  %sunkaddr789 = getelementptr i8, ptr %sunkaddr788, i64 96
  store double %.475.us.us.12.epil, ptr %sunkaddr789, align 8
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
  %lsr.iv435 = phi i64 [ 0, %B128.endif.us.us.13.preheader ], [ %lsr.iv.next436, %B128.endif.us.us.13 ]
  %lsr.iv432 = phi ptr [ %scevgep431, %B128.endif.us.us.13.preheader ], [ %scevgep433, %B128.endif.us.us.13 ]
  %lsr.iv428 = phi i64 [ %67, %B128.endif.us.us.13.preheader ], [ %lsr.iv.next429, %B128.endif.us.us.13 ]
  %224 = add i64 %lsr.iv428, -1
  %.459.us.us.13 = icmp slt i64 %224, 0
  %.460.us.us.13 = select i1 %.459.us.us.13, i64 %arg.inputs.5.0, i64 0
  %225 = shl i64 %.460.us.us.13, 3
  %scevgep437 = getelementptr i8, ptr %arg.inputs.4, i64 %225
  %226 = shl i64 %lsr.iv428, 3
  %scevgep438 = getelementptr i8, ptr %scevgep437, i64 %226
  %scevgep439 = getelementptr i8, ptr %scevgep438, i64 -8
  %.475.us.us.13 = load double, ptr %scevgep439, align 8
  %scevgep434 = getelementptr i8, ptr %lsr.iv432, i64 -128
  store double %.475.us.us.13, ptr %scevgep434, align 8
  %.459.us.us.13.1 = icmp slt i64 %lsr.iv428, 0
  %.460.us.us.13.1 = select i1 %.459.us.us.13.1, i64 %arg.inputs.5.0, i64 0
  %227 = shl i64 %.460.us.us.13.1, 3
  %scevgep424 = getelementptr i8, ptr %arg.inputs.4, i64 %227
  %228 = shl i64 %lsr.iv428, 3
  %scevgep430 = getelementptr i8, ptr %scevgep424, i64 %228
  %.475.us.us.13.1 = load double, ptr %scevgep430, align 8
  store double %.475.us.us.13.1, ptr %lsr.iv432, align 8
  %lsr.iv.next429 = add i64 %lsr.iv428, 2
  %scevgep433 = getelementptr i8, ptr %lsr.iv432, i64 256
  %lsr.iv.next436 = add i64 %lsr.iv435, -2
  %niter206.ncmp.1 = icmp eq i64 %52, %lsr.iv.next436
  br i1 %niter206.ncmp.1, label %B126.B228_crit_edge.us.us.13.unr-lcssa, label %B128.endif.us.us.13

B126.B228_crit_edge.us.us.13.unr-lcssa:           ; preds = %B128.endif.us.us.13
  %229 = and i64 %arg.given, 1
  %230 = icmp eq i64 %229, 0
  %231 = mul i64 %lsr.iv.next436, -1
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
  %sunkaddr790 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.13.epil
  %sunkaddr791 = getelementptr i8, ptr %sunkaddr790, i64 104
  store double %.475.us.us.13.epil, ptr %sunkaddr791, align 8
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
  %lsr.iv451 = phi i64 [ 0, %B128.endif.us.us.14.preheader ], [ %lsr.iv.next452, %B128.endif.us.us.14 ]
  %lsr.iv448 = phi ptr [ %scevgep447, %B128.endif.us.us.14.preheader ], [ %scevgep449, %B128.endif.us.us.14 ]
  %lsr.iv444 = phi i64 [ %65, %B128.endif.us.us.14.preheader ], [ %lsr.iv.next445, %B128.endif.us.us.14 ]
  %234 = add i64 %lsr.iv444, -1
  %.459.us.us.14 = icmp slt i64 %234, 0
  %.460.us.us.14 = select i1 %.459.us.us.14, i64 %arg.inputs.5.0, i64 0
  %235 = shl i64 %.460.us.us.14, 3
  %scevgep453 = getelementptr i8, ptr %arg.inputs.4, i64 %235
  %236 = shl i64 %lsr.iv444, 3
  %scevgep454 = getelementptr i8, ptr %scevgep453, i64 %236
  %scevgep455 = getelementptr i8, ptr %scevgep454, i64 -8
  %.475.us.us.14 = load double, ptr %scevgep455, align 8
  %scevgep450 = getelementptr i8, ptr %lsr.iv448, i64 -128
  store double %.475.us.us.14, ptr %scevgep450, align 8
  %.459.us.us.14.1 = icmp slt i64 %lsr.iv444, 0
  %.460.us.us.14.1 = select i1 %.459.us.us.14.1, i64 %arg.inputs.5.0, i64 0
  %237 = shl i64 %.460.us.us.14.1, 3
  %scevgep440 = getelementptr i8, ptr %arg.inputs.4, i64 %237
  %238 = shl i64 %lsr.iv444, 3
  %scevgep446 = getelementptr i8, ptr %scevgep440, i64 %238
  %.475.us.us.14.1 = load double, ptr %scevgep446, align 8
  store double %.475.us.us.14.1, ptr %lsr.iv448, align 8
  %lsr.iv.next445 = add i64 %lsr.iv444, 2
  %scevgep449 = getelementptr i8, ptr %lsr.iv448, i64 256
  %lsr.iv.next452 = add i64 %lsr.iv451, -2
  %niter211.ncmp.1 = icmp eq i64 %56, %lsr.iv.next452
  br i1 %niter211.ncmp.1, label %B126.B228_crit_edge.us.us.14.unr-lcssa, label %B128.endif.us.us.14

B126.B228_crit_edge.us.us.14.unr-lcssa:           ; preds = %B128.endif.us.us.14
  %239 = and i64 %arg.given, 1
  %240 = icmp eq i64 %239, 0
  %241 = mul i64 %lsr.iv.next452, -1
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
  %sunkaddr792 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.14.epil
  %sunkaddr793 = getelementptr i8, ptr %sunkaddr792, i64 112
  store double %.475.us.us.14.epil, ptr %sunkaddr793, align 8
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
  %lsr.iv467 = phi i64 [ 0, %B128.endif.us.us.15.preheader ], [ %lsr.iv.next468, %B128.endif.us.us.15 ]
  %lsr.iv464 = phi ptr [ %scevgep463, %B128.endif.us.us.15.preheader ], [ %scevgep465, %B128.endif.us.us.15 ]
  %lsr.iv460 = phi i64 [ %63, %B128.endif.us.us.15.preheader ], [ %lsr.iv.next461, %B128.endif.us.us.15 ]
  %244 = add i64 %lsr.iv460, -1
  %.459.us.us.15 = icmp slt i64 %244, 0
  %.460.us.us.15 = select i1 %.459.us.us.15, i64 %arg.inputs.5.0, i64 0
  %245 = shl i64 %.460.us.us.15, 3
  %scevgep469 = getelementptr i8, ptr %arg.inputs.4, i64 %245
  %246 = shl i64 %lsr.iv460, 3
  %scevgep470 = getelementptr i8, ptr %scevgep469, i64 %246
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 -8
  %.475.us.us.15 = load double, ptr %scevgep471, align 8
  %scevgep466 = getelementptr i8, ptr %lsr.iv464, i64 -128
  store double %.475.us.us.15, ptr %scevgep466, align 8
  %.459.us.us.15.1 = icmp slt i64 %lsr.iv460, 0
  %.460.us.us.15.1 = select i1 %.459.us.us.15.1, i64 %arg.inputs.5.0, i64 0
  %247 = shl i64 %.460.us.us.15.1, 3
  %scevgep456 = getelementptr i8, ptr %arg.inputs.4, i64 %247
  %248 = shl i64 %lsr.iv460, 3
  %scevgep462 = getelementptr i8, ptr %scevgep456, i64 %248
  %.475.us.us.15.1 = load double, ptr %scevgep462, align 8
  store double %.475.us.us.15.1, ptr %lsr.iv464, align 8
  %lsr.iv.next461 = add i64 %lsr.iv460, 2
  %scevgep465 = getelementptr i8, ptr %lsr.iv464, i64 256
  %lsr.iv.next468 = add i64 %lsr.iv467, -2
  %niter216.ncmp.1 = icmp eq i64 %59, %lsr.iv.next468
  br i1 %niter216.ncmp.1, label %B126.B228_crit_edge.us.us.15.unr-lcssa, label %B128.endif.us.us.15

B126.B228_crit_edge.us.us.15.unr-lcssa:           ; preds = %B128.endif.us.us.15
  %249 = and i64 %arg.given, 1
  %250 = icmp eq i64 %249, 0
  %251 = mul i64 %lsr.iv.next468, -1
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
  %sunkaddr794 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.15.epil
  %sunkaddr795 = getelementptr i8, ptr %sunkaddr794, i64 120
  store double %.475.us.us.15.epil, ptr %sunkaddr795, align 8
  br label %B126.B228_crit_edge.us.us.15

B126.B228_crit_edge.us.us.15:                     ; preds = %B128.endif.us.us.15.epil.preheader, %B126.B228_crit_edge.us.us.15.unr-lcssa
  %253 = inttoptr i64 %arg.code to ptr
  %.140.us = add nsw i64 %.130349382.us, -1
  %.144.us = add nuw i64 %.137351381.us, 16
  %.532.us = tail call i64 %253(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %lsr.iv.next234 = add nuw i64 %lsr.iv233, 16
  %lsr.iv.next250 = add nuw i64 %lsr.iv249, 16
  %lsr.iv.next266 = add nuw i64 %lsr.iv265, 16
  %lsr.iv.next282 = add nuw i64 %lsr.iv281, 16
  %lsr.iv.next298 = add nuw i64 %lsr.iv297, 16
  %lsr.iv.next314 = add nuw i64 %lsr.iv313, 16
  %lsr.iv.next330 = add nuw i64 %lsr.iv329, 16
  %lsr.iv.next346 = add nuw i64 %lsr.iv345, 16
  %lsr.iv.next362 = add nuw i64 %lsr.iv361, 16
  %lsr.iv.next378 = add nuw i64 %lsr.iv377, 16
  %lsr.iv.next394 = add nuw i64 %lsr.iv393, 16
  %lsr.iv.next410 = add nuw i64 %lsr.iv409, 16
  %lsr.iv.next426 = add nuw i64 %lsr.iv425, 16
  %lsr.iv.next442 = add nuw i64 %lsr.iv441, 16
  %lsr.iv.next458 = add nuw i64 %lsr.iv457, 16
  %.131.us = icmp sgt i64 %.130349382.us, 1
  br i1 %.131.us, label %B50.endif.endif.us, label %common.ret

B50.endif.endif.lr.ph.split:                      ; preds = %B50.endif.endif.lr.ph
  %254 = icmp slt i64 %arg.given, 1
  br i1 %254, label %B50.endif.endif.us4.preheader, label %B50.endif.endif.preheader

B50.endif.endif.us4.preheader:                    ; preds = %B50.endif.endif.lr.ph.split
  %unroll_iter124 = and i64 %arg.width.fr, 9223372036854775806
  %255 = shl i64 %arg.given, 4
  %256 = add i64 %255, 16
  %257 = shl i64 %arg.width.fr, 7
  %258 = shl i64 %arg.width.fr, 3
  %259 = shl i64 %arg.width.fr, 4
  br label %B50.endif.endif.us4

B50.endif.endif.preheader:                        ; preds = %B50.endif.endif.lr.ph.split
  %260 = add nsw i64 %arg.given, -1
  %scevgep499 = getelementptr i8, ptr %arg.frame.4, i64 128
  %261 = lshr i64 %arg.given, 1
  %262 = trunc i64 %261 to i62
  %263 = zext i62 %262 to i64
  %264 = mul nsw i64 %263, -2
  %scevgep515 = getelementptr i8, ptr %arg.frame.4, i64 136
  %265 = trunc i64 %261 to i62
  %266 = zext i62 %265 to i64
  %267 = mul nsw i64 %266, -2
  %scevgep531 = getelementptr i8, ptr %arg.frame.4, i64 144
  %268 = lshr i64 %arg.given, 1
  %269 = trunc i64 %268 to i62
  %270 = zext i62 %269 to i64
  %271 = mul nsw i64 %270, -2
  %scevgep547 = getelementptr i8, ptr %arg.frame.4, i64 152
  %272 = trunc i64 %268 to i62
  %273 = zext i62 %272 to i64
  %274 = mul nsw i64 %273, -2
  %scevgep563 = getelementptr i8, ptr %arg.frame.4, i64 160
  %275 = lshr i64 %arg.given, 1
  %276 = trunc i64 %275 to i62
  %277 = zext i62 %276 to i64
  %278 = mul nsw i64 %277, -2
  %scevgep579 = getelementptr i8, ptr %arg.frame.4, i64 168
  %279 = trunc i64 %275 to i62
  %280 = zext i62 %279 to i64
  %281 = mul nsw i64 %280, -2
  %scevgep595 = getelementptr i8, ptr %arg.frame.4, i64 176
  %282 = lshr i64 %arg.given, 1
  %283 = trunc i64 %282 to i62
  %284 = zext i62 %283 to i64
  %285 = mul nsw i64 %284, -2
  %scevgep611 = getelementptr i8, ptr %arg.frame.4, i64 184
  %286 = trunc i64 %282 to i62
  %287 = zext i62 %286 to i64
  %288 = mul nsw i64 %287, -2
  %scevgep627 = getelementptr i8, ptr %arg.frame.4, i64 192
  %289 = lshr i64 %arg.given, 1
  %290 = trunc i64 %289 to i62
  %291 = zext i62 %290 to i64
  %292 = mul nsw i64 %291, -2
  %scevgep643 = getelementptr i8, ptr %arg.frame.4, i64 200
  %293 = trunc i64 %289 to i62
  %294 = zext i62 %293 to i64
  %295 = mul nsw i64 %294, -2
  %scevgep659 = getelementptr i8, ptr %arg.frame.4, i64 208
  %296 = lshr i64 %arg.given, 1
  %297 = trunc i64 %296 to i62
  %298 = zext i62 %297 to i64
  %299 = mul nsw i64 %298, -2
  %scevgep675 = getelementptr i8, ptr %arg.frame.4, i64 216
  %300 = trunc i64 %296 to i62
  %301 = zext i62 %300 to i64
  %302 = mul nsw i64 %301, -2
  %scevgep691 = getelementptr i8, ptr %arg.frame.4, i64 224
  %303 = lshr i64 %arg.given, 1
  %304 = trunc i64 %303 to i62
  %305 = zext i62 %304 to i64
  %306 = mul nsw i64 %305, -2
  %scevgep707 = getelementptr i8, ptr %arg.frame.4, i64 232
  %307 = trunc i64 %303 to i62
  %308 = zext i62 %307 to i64
  %309 = mul nsw i64 %308, -2
  %scevgep723 = getelementptr i8, ptr %arg.frame.4, i64 240
  %310 = lshr i64 %arg.given, 1
  %311 = trunc i64 %310 to i62
  %312 = zext i62 %311 to i64
  %313 = mul nsw i64 %312, -2
  %scevgep739 = getelementptr i8, ptr %arg.frame.4, i64 248
  %314 = trunc i64 %310 to i62
  %315 = zext i62 %314 to i64
  %316 = mul nsw i64 %315, -2
  %317 = shl i64 %arg.given, 7
  %318 = add i64 %317, 128
  %scevgep748 = getelementptr i8, ptr %arg.frame.4, i64 %318
  %319 = shl i64 %arg.width.fr, 4
  %320 = lshr i64 %arg.width.fr, 1
  %321 = trunc i64 %320 to i62
  %322 = zext i62 %321 to i64
  %323 = mul nsw i64 %322, -2
  br label %B50.endif.endif

B50.endif.endif.us4:                              ; preds = %B48.loopexit.us13, %B50.endif.endif.us4.preheader
  %lsr.iv485 = phi i64 [ 0, %B50.endif.endif.us4.preheader ], [ %lsr.iv.next486, %B48.loopexit.us13 ]
  %lsr.iv478 = phi ptr [ %arg.setup.4, %B50.endif.endif.us4.preheader ], [ %scevgep479, %B48.loopexit.us13 ]
  %.130349382.us5 = phi i64 [ %.140.us7, %B48.loopexit.us13 ], [ %.110, %B50.endif.endif.us4.preheader ]
  %.137351381.us6 = phi i64 [ %.144.us8, %B48.loopexit.us13 ], [ 0, %B50.endif.endif.us4.preheader ]
  %324 = inttoptr i64 %arg.code to ptr
  %.140.us7 = add nsw i64 %.130349382.us5, -1
  %.144.us8 = add nuw i64 %.137351381.us6, 16
  %.532.us10 = tail call i64 %324(ptr %arg.frame.4, ptr %arg.frame.4)
  %.535.us11 = sub nsw i64 %arg.n, %.137351381.us6
  %.11.i.us12 = tail call i64 @llvm.smin.i64(i64 %.535.us11, i64 16)
  %.643337.not.us = icmp slt i64 %.535.us11, 1
  br i1 %.643337.not.us, label %B48.loopexit.us13, label %B342.endif.us.us.preheader

B342.endif.us.us.preheader:                       ; preds = %B50.endif.endif.us4
  br label %B342.endif.us.us

B342.endif.us.us:                                 ; preds = %B374.B340.loopexit_crit_edge.us.us, %B342.endif.us.us.preheader
  %lsr.iv487 = phi i64 [ %lsr.iv485, %B342.endif.us.us.preheader ], [ %lsr.iv.next488, %B374.B340.loopexit_crit_edge.us.us ]
  %lsr.iv480 = phi ptr [ %lsr.iv478, %B342.endif.us.us.preheader ], [ %scevgep481, %B374.B340.loopexit_crit_edge.us.us ]
  %lsr.iv473 = phi i64 [ %256, %B342.endif.us.us.preheader ], [ %lsr.iv.next474, %B374.B340.loopexit_crit_edge.us.us ]
  %.649332338.us.us = phi i64 [ %.656.us.us, %B374.B340.loopexit_crit_edge.us.us ], [ 0, %B342.endif.us.us.preheader ]
  %325 = icmp eq i64 %arg.width.fr, 1
  %.839.us.us = add nsw i64 %.649332338.us.us, %.137351381.us6
  %.841.us.us = mul nsw i64 %.839.us.us, %arg.width.fr
  br i1 %325, label %B376.us.us.epil.preheader, label %B376.us.us.preheader

B376.us.us.preheader:                             ; preds = %B342.endif.us.us
  br label %B376.us.us

B376.us.us:                                       ; preds = %B376.us.us, %B376.us.us.preheader
  %lsr.iv475 = phi i64 [ %lsr.iv473, %B376.us.us.preheader ], [ %lsr.iv.next476, %B376.us.us ]
  %.770326328.us.us = phi i64 [ %.777.us.us.1, %B376.us.us ], [ 0, %B376.us.us.preheader ]
  %326 = add i64 %lsr.iv475, -16
  %.820.us.us = icmp slt i64 %326, 0
  %.821.us.us = select i1 %.820.us.us, i64 %arg.frame.5.0, i64 0
  %327 = shl i64 %.821.us.us, 3
  %scevgep491 = getelementptr i8, ptr %arg.frame.4, i64 %327
  %328 = shl i64 %lsr.iv475, 3
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %328
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 -128
  %.836.us.us = load double, ptr %scevgep493, align 8
  %329 = add i64 %lsr.iv487, %.770326328.us.us
  %.856.us.us = icmp slt i64 %329, 0
  %.857.us.us = select i1 %.856.us.us, i64 %arg.setup.5.0, i64 0
  %330 = shl i64 %.857.us.us, 3
  %scevgep489 = getelementptr i8, ptr %lsr.iv480, i64 %330
  %331 = shl i64 %.770326328.us.us, 3
  %scevgep490 = getelementptr i8, ptr %scevgep489, i64 %331
  store double %.836.us.us, ptr %scevgep490, align 8
  %.777.us.us.1 = add nuw i64 %.770326328.us.us, 2
  %.820.us.us.1 = icmp slt i64 %lsr.iv475, 0
  %.821.us.us.1 = select i1 %.820.us.us.1, i64 %arg.frame.5.0, i64 0
  %332 = shl i64 %.821.us.us.1, 3
  %scevgep472 = getelementptr i8, ptr %arg.frame.4, i64 %332
  %333 = shl i64 %lsr.iv475, 3
  %scevgep477 = getelementptr i8, ptr %scevgep472, i64 %333
  %.836.us.us.1 = load double, ptr %scevgep477, align 8
  %334 = add i64 %lsr.iv487, %.770326328.us.us
  %335 = add i64 %334, 1
  %.856.us.us.1 = icmp slt i64 %335, 0
  %.857.us.us.1 = select i1 %.856.us.us.1, i64 %arg.setup.5.0, i64 0
  %336 = shl i64 %.857.us.us.1, 3
  %scevgep482 = getelementptr i8, ptr %lsr.iv480, i64 %336
  %337 = shl i64 %.770326328.us.us, 3
  %scevgep483 = getelementptr i8, ptr %scevgep482, i64 %337
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 8
  store double %.836.us.us.1, ptr %scevgep484, align 8
  %lsr.iv.next476 = add i64 %lsr.iv475, 32
  %niter125.ncmp.1 = icmp eq i64 %unroll_iter124, %.777.us.us.1
  br i1 %niter125.ncmp.1, label %B374.B340.loopexit_crit_edge.us.us.unr-lcssa, label %B376.us.us

B374.B340.loopexit_crit_edge.us.us.unr-lcssa:     ; preds = %B376.us.us
  %338 = and i64 %arg.width.fr, 1
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %B374.B340.loopexit_crit_edge.us.us, label %B376.us.us.epil.preheader

B376.us.us.epil.preheader:                        ; preds = %B374.B340.loopexit_crit_edge.us.us.unr-lcssa, %B342.endif.us.us
  %.770326328.us.us.epil.init = phi i64 [ 0, %B342.endif.us.us ], [ %.777.us.us.1, %B374.B340.loopexit_crit_edge.us.us.unr-lcssa ]
  %.803.us.us.epil = add nsw i64 %.770326328.us.us.epil.init, %arg.given
  %.804.us.us.epil = shl nsw i64 %.803.us.us.epil, 4
  %.806.us.us.epil = add nsw i64 %.804.us.us.epil, %.649332338.us.us
  %.820.us.us.epil = icmp slt i64 %.806.us.us.epil, 0
  %.821.us.us.epil = select i1 %.820.us.us.epil, i64 %arg.frame.5.0, i64 0
  %340 = getelementptr double, ptr %arg.frame.4, i64 %.806.us.us.epil
  %.835.us.us.epil = getelementptr double, ptr %340, i64 %.821.us.us.epil
  %.836.us.us.epil = load double, ptr %.835.us.us.epil, align 8
  %.842.us.us.epil = add nsw i64 %.770326328.us.us.epil.init, %.841.us.us
  %.856.us.us.epil = icmp slt i64 %.842.us.us.epil, 0
  %.857.us.us.epil = select i1 %.856.us.us.epil, i64 %arg.setup.5.0, i64 0
  %341 = getelementptr double, ptr %arg.setup.4, i64 %.842.us.us.epil
  %.871.us.us.epil = getelementptr double, ptr %341, i64 %.857.us.us.epil
  store double %.836.us.us.epil, ptr %.871.us.us.epil, align 8
  br label %B374.B340.loopexit_crit_edge.us.us

B374.B340.loopexit_crit_edge.us.us:               ; preds = %B376.us.us.epil.preheader, %B374.B340.loopexit_crit_edge.us.us.unr-lcssa
  %.656.us.us = add nuw nsw i64 %.649332338.us.us, 1
  %lsr.iv.next474 = add i64 %lsr.iv473, 1
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %258
  %lsr.iv.next488 = add i64 %lsr.iv487, %arg.width.fr
  %exitcond419.not.us = icmp eq i64 %.11.i.us12, %.656.us.us
  br i1 %exitcond419.not.us, label %B48.loopexit.us13, label %B342.endif.us.us

B48.loopexit.us13:                                ; preds = %B374.B340.loopexit_crit_edge.us.us, %B50.endif.endif.us4
  %scevgep479 = getelementptr i8, ptr %lsr.iv478, i64 %257
  %lsr.iv.next486 = add i64 %lsr.iv485, %259
  %.131.us14 = icmp sgt i64 %.130349382.us5, 1
  br i1 %.131.us14, label %B50.endif.endif.us4, label %common.ret

B48.loopexit:                                     ; preds = %B374.B340.loopexit_crit_edge.us, %B126.B228_crit_edge.us.15
  %lsr.iv.next510 = add nuw i64 %lsr.iv509, 16
  %lsr.iv.next526 = add nuw i64 %lsr.iv525, 16
  %lsr.iv.next542 = add nuw i64 %lsr.iv541, 16
  %lsr.iv.next558 = add nuw i64 %lsr.iv557, 16
  %lsr.iv.next574 = add nuw i64 %lsr.iv573, 16
  %lsr.iv.next590 = add nuw i64 %lsr.iv589, 16
  %lsr.iv.next606 = add nuw i64 %lsr.iv605, 16
  %lsr.iv.next622 = add nuw i64 %lsr.iv621, 16
  %lsr.iv.next638 = add nuw i64 %lsr.iv637, 16
  %lsr.iv.next654 = add nuw i64 %lsr.iv653, 16
  %lsr.iv.next670 = add nuw i64 %lsr.iv669, 16
  %lsr.iv.next686 = add nuw i64 %lsr.iv685, 16
  %lsr.iv.next702 = add nuw i64 %lsr.iv701, 16
  %lsr.iv.next718 = add nuw i64 %lsr.iv717, 16
  %lsr.iv.next734 = add nuw i64 %lsr.iv733, 16
  %lsr.iv.next756 = add i64 %lsr.iv755, %319
  %.131 = icmp sgt i64 %.130349382, 1
  br i1 %.131, label %B50.endif.endif, label %common.ret

common.ret:                                       ; preds = %B48.loopexit, %B48.loopexit.us13, %B126.B228_crit_edge.us.us.15, %B50.endif.endif.us.us, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B50.endif.endif:                                  ; preds = %B48.loopexit, %B50.endif.endif.preheader
  %lsr.iv755 = phi i64 [ 1, %B50.endif.endif.preheader ], [ %lsr.iv.next756, %B48.loopexit ]
  %lsr.iv733 = phi i64 [ 15, %B50.endif.endif.preheader ], [ %lsr.iv.next734, %B48.loopexit ]
  %lsr.iv717 = phi i64 [ 14, %B50.endif.endif.preheader ], [ %lsr.iv.next718, %B48.loopexit ]
  %lsr.iv701 = phi i64 [ 13, %B50.endif.endif.preheader ], [ %lsr.iv.next702, %B48.loopexit ]
  %lsr.iv685 = phi i64 [ 12, %B50.endif.endif.preheader ], [ %lsr.iv.next686, %B48.loopexit ]
  %lsr.iv669 = phi i64 [ 11, %B50.endif.endif.preheader ], [ %lsr.iv.next670, %B48.loopexit ]
  %lsr.iv653 = phi i64 [ 10, %B50.endif.endif.preheader ], [ %lsr.iv.next654, %B48.loopexit ]
  %lsr.iv637 = phi i64 [ 9, %B50.endif.endif.preheader ], [ %lsr.iv.next638, %B48.loopexit ]
  %lsr.iv621 = phi i64 [ 8, %B50.endif.endif.preheader ], [ %lsr.iv.next622, %B48.loopexit ]
  %lsr.iv605 = phi i64 [ 7, %B50.endif.endif.preheader ], [ %lsr.iv.next606, %B48.loopexit ]
  %lsr.iv589 = phi i64 [ 6, %B50.endif.endif.preheader ], [ %lsr.iv.next590, %B48.loopexit ]
  %lsr.iv573 = phi i64 [ 5, %B50.endif.endif.preheader ], [ %lsr.iv.next574, %B48.loopexit ]
  %lsr.iv557 = phi i64 [ 4, %B50.endif.endif.preheader ], [ %lsr.iv.next558, %B48.loopexit ]
  %lsr.iv541 = phi i64 [ 3, %B50.endif.endif.preheader ], [ %lsr.iv.next542, %B48.loopexit ]
  %lsr.iv525 = phi i64 [ 2, %B50.endif.endif.preheader ], [ %lsr.iv.next526, %B48.loopexit ]
  %lsr.iv509 = phi i64 [ 1, %B50.endif.endif.preheader ], [ %lsr.iv.next510, %B48.loopexit ]
  %.130349382 = phi i64 [ %.140, %B48.loopexit ], [ %.110, %B50.endif.endif.preheader ]
  %.137351381 = phi i64 [ %.144, %B48.loopexit ], [ 0, %B50.endif.endif.preheader ]
  %342 = icmp eq i64 %260, 0
  %smin735 = call i64 @llvm.smin.i64(i64 %lsr.iv733, i64 %.414)
  %343 = mul i64 %arg.given, %smin735
  %344 = add i64 %343, 1
  %smin719 = call i64 @llvm.smin.i64(i64 %lsr.iv717, i64 %.414)
  %345 = mul i64 %arg.given, %smin719
  %346 = add i64 %345, 1
  %smin703 = call i64 @llvm.smin.i64(i64 %lsr.iv701, i64 %.414)
  %347 = mul i64 %arg.given, %smin703
  %348 = add i64 %347, 1
  %smin687 = call i64 @llvm.smin.i64(i64 %lsr.iv685, i64 %.414)
  %349 = mul i64 %arg.given, %smin687
  %350 = add i64 %349, 1
  %smin671 = call i64 @llvm.smin.i64(i64 %lsr.iv669, i64 %.414)
  %351 = mul i64 %arg.given, %smin671
  %352 = add i64 %351, 1
  %smin655 = call i64 @llvm.smin.i64(i64 %lsr.iv653, i64 %.414)
  %353 = mul i64 %arg.given, %smin655
  %354 = add i64 %353, 1
  %smin639 = call i64 @llvm.smin.i64(i64 %lsr.iv637, i64 %.414)
  %355 = mul i64 %arg.given, %smin639
  %356 = add i64 %355, 1
  %smin623 = call i64 @llvm.smin.i64(i64 %lsr.iv621, i64 %.414)
  %357 = mul i64 %arg.given, %smin623
  %358 = add i64 %357, 1
  %smin607 = call i64 @llvm.smin.i64(i64 %lsr.iv605, i64 %.414)
  %359 = mul i64 %arg.given, %smin607
  %360 = add i64 %359, 1
  %smin591 = call i64 @llvm.smin.i64(i64 %lsr.iv589, i64 %.414)
  %361 = mul i64 %arg.given, %smin591
  %362 = add i64 %361, 1
  %smin575 = call i64 @llvm.smin.i64(i64 %lsr.iv573, i64 %.414)
  %363 = mul i64 %arg.given, %smin575
  %364 = add i64 %363, 1
  %smin559 = call i64 @llvm.smin.i64(i64 %lsr.iv557, i64 %.414)
  %365 = mul i64 %arg.given, %smin559
  %366 = add i64 %365, 1
  %smin543 = call i64 @llvm.smin.i64(i64 %lsr.iv541, i64 %.414)
  %367 = mul i64 %arg.given, %smin543
  %368 = add i64 %367, 1
  %smin527 = call i64 @llvm.smin.i64(i64 %lsr.iv525, i64 %.414)
  %369 = mul i64 %arg.given, %smin527
  %370 = add i64 %369, 1
  %smin511 = call i64 @llvm.smin.i64(i64 %lsr.iv509, i64 %.414)
  %371 = mul i64 %arg.given, %smin511
  %372 = add i64 %371, 1
  %smin495 = call i64 @llvm.smin.i64(i64 %.137351381, i64 %.414)
  %373 = mul i64 %arg.given, %smin495
  %374 = add i64 %373, 1
  %.11.i3 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.137351381)
  %.444.us = mul nsw i64 %.11.i3, %arg.given
  br i1 %342, label %B128.endif.us.epil.preheader, label %B128.endif.us.preheader

B128.endif.us.preheader:                          ; preds = %B50.endif.endif
  br label %B128.endif.us

B128.endif.us:                                    ; preds = %B128.endif.us, %B128.endif.us.preheader
  %lsr.iv503 = phi i64 [ 0, %B128.endif.us.preheader ], [ %lsr.iv.next504, %B128.endif.us ]
  %lsr.iv500 = phi ptr [ %scevgep499, %B128.endif.us.preheader ], [ %scevgep501, %B128.endif.us ]
  %lsr.iv496 = phi i64 [ %374, %B128.endif.us.preheader ], [ %lsr.iv.next497, %B128.endif.us ]
  %375 = add i64 %lsr.iv496, -1
  %.459.us = icmp slt i64 %375, 0
  %.460.us = select i1 %.459.us, i64 %arg.inputs.5.0, i64 0
  %376 = shl i64 %.460.us, 3
  %scevgep505 = getelementptr i8, ptr %arg.inputs.4, i64 %376
  %377 = shl i64 %lsr.iv496, 3
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 %377
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 -8
  %.475.us = load double, ptr %scevgep507, align 8
  %scevgep502 = getelementptr i8, ptr %lsr.iv500, i64 -128
  store double %.475.us, ptr %scevgep502, align 8
  %.459.us.133 = icmp slt i64 %lsr.iv496, 0
  %.460.us.134 = select i1 %.459.us.133, i64 %arg.inputs.5.0, i64 0
  %378 = shl i64 %.460.us.134, 3
  %scevgep494 = getelementptr i8, ptr %arg.inputs.4, i64 %378
  %379 = shl i64 %lsr.iv496, 3
  %scevgep498 = getelementptr i8, ptr %scevgep494, i64 %379
  %.475.us.136 = load double, ptr %scevgep498, align 8
  store double %.475.us.136, ptr %lsr.iv500, align 8
  %lsr.iv.next497 = add i64 %lsr.iv496, 2
  %scevgep501 = getelementptr i8, ptr %lsr.iv500, i64 256
  %lsr.iv.next504 = add i64 %lsr.iv503, -2
  %niter.ncmp.1 = icmp eq i64 %264, %lsr.iv.next504
  br i1 %niter.ncmp.1, label %B126.B228_crit_edge.us.unr-lcssa, label %B128.endif.us

B126.B228_crit_edge.us.unr-lcssa:                 ; preds = %B128.endif.us
  %380 = and i64 %arg.given, 1
  %381 = icmp eq i64 %380, 0
  %382 = mul i64 %lsr.iv.next504, -1
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
  %lsr.iv519 = phi i64 [ 0, %B128.endif.us.1.preheader ], [ %lsr.iv.next520, %B128.endif.us.1 ]
  %lsr.iv516 = phi ptr [ %scevgep515, %B128.endif.us.1.preheader ], [ %scevgep517, %B128.endif.us.1 ]
  %lsr.iv512 = phi i64 [ %372, %B128.endif.us.1.preheader ], [ %lsr.iv.next513, %B128.endif.us.1 ]
  %385 = add i64 %lsr.iv512, -1
  %.459.us.1 = icmp slt i64 %385, 0
  %.460.us.1 = select i1 %.459.us.1, i64 %arg.inputs.5.0, i64 0
  %386 = shl i64 %.460.us.1, 3
  %scevgep521 = getelementptr i8, ptr %arg.inputs.4, i64 %386
  %387 = shl i64 %lsr.iv512, 3
  %scevgep522 = getelementptr i8, ptr %scevgep521, i64 %387
  %scevgep523 = getelementptr i8, ptr %scevgep522, i64 -8
  %.475.us.1 = load double, ptr %scevgep523, align 8
  %scevgep518 = getelementptr i8, ptr %lsr.iv516, i64 -128
  store double %.475.us.1, ptr %scevgep518, align 8
  %.459.us.1.1 = icmp slt i64 %lsr.iv512, 0
  %.460.us.1.1 = select i1 %.459.us.1.1, i64 %arg.inputs.5.0, i64 0
  %388 = shl i64 %.460.us.1.1, 3
  %scevgep508 = getelementptr i8, ptr %arg.inputs.4, i64 %388
  %389 = shl i64 %lsr.iv512, 3
  %scevgep514 = getelementptr i8, ptr %scevgep508, i64 %389
  %.475.us.1.1 = load double, ptr %scevgep514, align 8
  store double %.475.us.1.1, ptr %lsr.iv516, align 8
  %lsr.iv.next513 = add i64 %lsr.iv512, 2
  %scevgep517 = getelementptr i8, ptr %lsr.iv516, i64 256
  %lsr.iv.next520 = add i64 %lsr.iv519, -2
  %niter45.ncmp.1 = icmp eq i64 %267, %lsr.iv.next520
  br i1 %niter45.ncmp.1, label %B126.B228_crit_edge.us.1.unr-lcssa, label %B128.endif.us.1

B126.B228_crit_edge.us.1.unr-lcssa:               ; preds = %B128.endif.us.1
  %390 = and i64 %arg.given, 1
  %391 = icmp eq i64 %390, 0
  %392 = mul i64 %lsr.iv.next520, -1
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
  %sunkaddr796 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.1.epil
  %sunkaddr797 = getelementptr i8, ptr %sunkaddr796, i64 8
  store double %.475.us.1.epil, ptr %sunkaddr797, align 8
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
  %lsr.iv535 = phi i64 [ 0, %B128.endif.us.2.preheader ], [ %lsr.iv.next536, %B128.endif.us.2 ]
  %lsr.iv532 = phi ptr [ %scevgep531, %B128.endif.us.2.preheader ], [ %scevgep533, %B128.endif.us.2 ]
  %lsr.iv528 = phi i64 [ %370, %B128.endif.us.2.preheader ], [ %lsr.iv.next529, %B128.endif.us.2 ]
  %395 = add i64 %lsr.iv528, -1
  %.459.us.2 = icmp slt i64 %395, 0
  %.460.us.2 = select i1 %.459.us.2, i64 %arg.inputs.5.0, i64 0
  %396 = shl i64 %.460.us.2, 3
  %scevgep537 = getelementptr i8, ptr %arg.inputs.4, i64 %396
  %397 = shl i64 %lsr.iv528, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %397
  %scevgep539 = getelementptr i8, ptr %scevgep538, i64 -8
  %.475.us.2 = load double, ptr %scevgep539, align 8
  %scevgep534 = getelementptr i8, ptr %lsr.iv532, i64 -128
  store double %.475.us.2, ptr %scevgep534, align 8
  %.459.us.2.1 = icmp slt i64 %lsr.iv528, 0
  %.460.us.2.1 = select i1 %.459.us.2.1, i64 %arg.inputs.5.0, i64 0
  %398 = shl i64 %.460.us.2.1, 3
  %scevgep524 = getelementptr i8, ptr %arg.inputs.4, i64 %398
  %399 = shl i64 %lsr.iv528, 3
  %scevgep530 = getelementptr i8, ptr %scevgep524, i64 %399
  %.475.us.2.1 = load double, ptr %scevgep530, align 8
  store double %.475.us.2.1, ptr %lsr.iv532, align 8
  %lsr.iv.next529 = add i64 %lsr.iv528, 2
  %scevgep533 = getelementptr i8, ptr %lsr.iv532, i64 256
  %lsr.iv.next536 = add i64 %lsr.iv535, -2
  %niter50.ncmp.1 = icmp eq i64 %271, %lsr.iv.next536
  br i1 %niter50.ncmp.1, label %B126.B228_crit_edge.us.2.unr-lcssa, label %B128.endif.us.2

B126.B228_crit_edge.us.2.unr-lcssa:               ; preds = %B128.endif.us.2
  %400 = and i64 %arg.given, 1
  %401 = icmp eq i64 %400, 0
  %402 = mul i64 %lsr.iv.next536, -1
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
  %sunkaddr798 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.2.epil
  %sunkaddr799 = getelementptr i8, ptr %sunkaddr798, i64 16
  store double %.475.us.2.epil, ptr %sunkaddr799, align 8
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
  %lsr.iv551 = phi i64 [ 0, %B128.endif.us.3.preheader ], [ %lsr.iv.next552, %B128.endif.us.3 ]
  %lsr.iv548 = phi ptr [ %scevgep547, %B128.endif.us.3.preheader ], [ %scevgep549, %B128.endif.us.3 ]
  %lsr.iv544 = phi i64 [ %368, %B128.endif.us.3.preheader ], [ %lsr.iv.next545, %B128.endif.us.3 ]
  %405 = add i64 %lsr.iv544, -1
  %.459.us.3 = icmp slt i64 %405, 0
  %.460.us.3 = select i1 %.459.us.3, i64 %arg.inputs.5.0, i64 0
  %406 = shl i64 %.460.us.3, 3
  %scevgep553 = getelementptr i8, ptr %arg.inputs.4, i64 %406
  %407 = shl i64 %lsr.iv544, 3
  %scevgep554 = getelementptr i8, ptr %scevgep553, i64 %407
  %scevgep555 = getelementptr i8, ptr %scevgep554, i64 -8
  %.475.us.3 = load double, ptr %scevgep555, align 8
  %scevgep550 = getelementptr i8, ptr %lsr.iv548, i64 -128
  store double %.475.us.3, ptr %scevgep550, align 8
  %.459.us.3.1 = icmp slt i64 %lsr.iv544, 0
  %.460.us.3.1 = select i1 %.459.us.3.1, i64 %arg.inputs.5.0, i64 0
  %408 = shl i64 %.460.us.3.1, 3
  %scevgep540 = getelementptr i8, ptr %arg.inputs.4, i64 %408
  %409 = shl i64 %lsr.iv544, 3
  %scevgep546 = getelementptr i8, ptr %scevgep540, i64 %409
  %.475.us.3.1 = load double, ptr %scevgep546, align 8
  store double %.475.us.3.1, ptr %lsr.iv548, align 8
  %lsr.iv.next545 = add i64 %lsr.iv544, 2
  %scevgep549 = getelementptr i8, ptr %lsr.iv548, i64 256
  %lsr.iv.next552 = add i64 %lsr.iv551, -2
  %niter55.ncmp.1 = icmp eq i64 %274, %lsr.iv.next552
  br i1 %niter55.ncmp.1, label %B126.B228_crit_edge.us.3.unr-lcssa, label %B128.endif.us.3

B126.B228_crit_edge.us.3.unr-lcssa:               ; preds = %B128.endif.us.3
  %410 = and i64 %arg.given, 1
  %411 = icmp eq i64 %410, 0
  %412 = mul i64 %lsr.iv.next552, -1
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
  %sunkaddr800 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.3.epil
  %sunkaddr801 = getelementptr i8, ptr %sunkaddr800, i64 24
  store double %.475.us.3.epil, ptr %sunkaddr801, align 8
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
  %lsr.iv567 = phi i64 [ 0, %B128.endif.us.4.preheader ], [ %lsr.iv.next568, %B128.endif.us.4 ]
  %lsr.iv564 = phi ptr [ %scevgep563, %B128.endif.us.4.preheader ], [ %scevgep565, %B128.endif.us.4 ]
  %lsr.iv560 = phi i64 [ %366, %B128.endif.us.4.preheader ], [ %lsr.iv.next561, %B128.endif.us.4 ]
  %415 = add i64 %lsr.iv560, -1
  %.459.us.4 = icmp slt i64 %415, 0
  %.460.us.4 = select i1 %.459.us.4, i64 %arg.inputs.5.0, i64 0
  %416 = shl i64 %.460.us.4, 3
  %scevgep569 = getelementptr i8, ptr %arg.inputs.4, i64 %416
  %417 = shl i64 %lsr.iv560, 3
  %scevgep570 = getelementptr i8, ptr %scevgep569, i64 %417
  %scevgep571 = getelementptr i8, ptr %scevgep570, i64 -8
  %.475.us.4 = load double, ptr %scevgep571, align 8
  %scevgep566 = getelementptr i8, ptr %lsr.iv564, i64 -128
  store double %.475.us.4, ptr %scevgep566, align 8
  %.459.us.4.1 = icmp slt i64 %lsr.iv560, 0
  %.460.us.4.1 = select i1 %.459.us.4.1, i64 %arg.inputs.5.0, i64 0
  %418 = shl i64 %.460.us.4.1, 3
  %scevgep556 = getelementptr i8, ptr %arg.inputs.4, i64 %418
  %419 = shl i64 %lsr.iv560, 3
  %scevgep562 = getelementptr i8, ptr %scevgep556, i64 %419
  %.475.us.4.1 = load double, ptr %scevgep562, align 8
  store double %.475.us.4.1, ptr %lsr.iv564, align 8
  %lsr.iv.next561 = add i64 %lsr.iv560, 2
  %scevgep565 = getelementptr i8, ptr %lsr.iv564, i64 256
  %lsr.iv.next568 = add i64 %lsr.iv567, -2
  %niter60.ncmp.1 = icmp eq i64 %278, %lsr.iv.next568
  br i1 %niter60.ncmp.1, label %B126.B228_crit_edge.us.4.unr-lcssa, label %B128.endif.us.4

B126.B228_crit_edge.us.4.unr-lcssa:               ; preds = %B128.endif.us.4
  %420 = and i64 %arg.given, 1
  %421 = icmp eq i64 %420, 0
  %422 = mul i64 %lsr.iv.next568, -1
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
  %sunkaddr802 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.4.epil
  %sunkaddr803 = getelementptr i8, ptr %sunkaddr802, i64 32
  store double %.475.us.4.epil, ptr %sunkaddr803, align 8
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
  %lsr.iv583 = phi i64 [ 0, %B128.endif.us.5.preheader ], [ %lsr.iv.next584, %B128.endif.us.5 ]
  %lsr.iv580 = phi ptr [ %scevgep579, %B128.endif.us.5.preheader ], [ %scevgep581, %B128.endif.us.5 ]
  %lsr.iv576 = phi i64 [ %364, %B128.endif.us.5.preheader ], [ %lsr.iv.next577, %B128.endif.us.5 ]
  %425 = add i64 %lsr.iv576, -1
  %.459.us.5 = icmp slt i64 %425, 0
  %.460.us.5 = select i1 %.459.us.5, i64 %arg.inputs.5.0, i64 0
  %426 = shl i64 %.460.us.5, 3
  %scevgep585 = getelementptr i8, ptr %arg.inputs.4, i64 %426
  %427 = shl i64 %lsr.iv576, 3
  %scevgep586 = getelementptr i8, ptr %scevgep585, i64 %427
  %scevgep587 = getelementptr i8, ptr %scevgep586, i64 -8
  %.475.us.5 = load double, ptr %scevgep587, align 8
  %scevgep582 = getelementptr i8, ptr %lsr.iv580, i64 -128
  store double %.475.us.5, ptr %scevgep582, align 8
  %.459.us.5.1 = icmp slt i64 %lsr.iv576, 0
  %.460.us.5.1 = select i1 %.459.us.5.1, i64 %arg.inputs.5.0, i64 0
  %428 = shl i64 %.460.us.5.1, 3
  %scevgep572 = getelementptr i8, ptr %arg.inputs.4, i64 %428
  %429 = shl i64 %lsr.iv576, 3
  %scevgep578 = getelementptr i8, ptr %scevgep572, i64 %429
  %.475.us.5.1 = load double, ptr %scevgep578, align 8
  store double %.475.us.5.1, ptr %lsr.iv580, align 8
  %lsr.iv.next577 = add i64 %lsr.iv576, 2
  %scevgep581 = getelementptr i8, ptr %lsr.iv580, i64 256
  %lsr.iv.next584 = add i64 %lsr.iv583, -2
  %niter65.ncmp.1 = icmp eq i64 %281, %lsr.iv.next584
  br i1 %niter65.ncmp.1, label %B126.B228_crit_edge.us.5.unr-lcssa, label %B128.endif.us.5

B126.B228_crit_edge.us.5.unr-lcssa:               ; preds = %B128.endif.us.5
  %430 = and i64 %arg.given, 1
  %431 = icmp eq i64 %430, 0
  %432 = mul i64 %lsr.iv.next584, -1
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
  %sunkaddr804 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.5.epil
  %sunkaddr805 = getelementptr i8, ptr %sunkaddr804, i64 40
  store double %.475.us.5.epil, ptr %sunkaddr805, align 8
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
  %lsr.iv599 = phi i64 [ 0, %B128.endif.us.6.preheader ], [ %lsr.iv.next600, %B128.endif.us.6 ]
  %lsr.iv596 = phi ptr [ %scevgep595, %B128.endif.us.6.preheader ], [ %scevgep597, %B128.endif.us.6 ]
  %lsr.iv592 = phi i64 [ %362, %B128.endif.us.6.preheader ], [ %lsr.iv.next593, %B128.endif.us.6 ]
  %435 = add i64 %lsr.iv592, -1
  %.459.us.6 = icmp slt i64 %435, 0
  %.460.us.6 = select i1 %.459.us.6, i64 %arg.inputs.5.0, i64 0
  %436 = shl i64 %.460.us.6, 3
  %scevgep601 = getelementptr i8, ptr %arg.inputs.4, i64 %436
  %437 = shl i64 %lsr.iv592, 3
  %scevgep602 = getelementptr i8, ptr %scevgep601, i64 %437
  %scevgep603 = getelementptr i8, ptr %scevgep602, i64 -8
  %.475.us.6 = load double, ptr %scevgep603, align 8
  %scevgep598 = getelementptr i8, ptr %lsr.iv596, i64 -128
  store double %.475.us.6, ptr %scevgep598, align 8
  %.459.us.6.1 = icmp slt i64 %lsr.iv592, 0
  %.460.us.6.1 = select i1 %.459.us.6.1, i64 %arg.inputs.5.0, i64 0
  %438 = shl i64 %.460.us.6.1, 3
  %scevgep588 = getelementptr i8, ptr %arg.inputs.4, i64 %438
  %439 = shl i64 %lsr.iv592, 3
  %scevgep594 = getelementptr i8, ptr %scevgep588, i64 %439
  %.475.us.6.1 = load double, ptr %scevgep594, align 8
  store double %.475.us.6.1, ptr %lsr.iv596, align 8
  %lsr.iv.next593 = add i64 %lsr.iv592, 2
  %scevgep597 = getelementptr i8, ptr %lsr.iv596, i64 256
  %lsr.iv.next600 = add i64 %lsr.iv599, -2
  %niter70.ncmp.1 = icmp eq i64 %285, %lsr.iv.next600
  br i1 %niter70.ncmp.1, label %B126.B228_crit_edge.us.6.unr-lcssa, label %B128.endif.us.6

B126.B228_crit_edge.us.6.unr-lcssa:               ; preds = %B128.endif.us.6
  %440 = and i64 %arg.given, 1
  %441 = icmp eq i64 %440, 0
  %442 = mul i64 %lsr.iv.next600, -1
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
  %sunkaddr806 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.6.epil
  %sunkaddr807 = getelementptr i8, ptr %sunkaddr806, i64 48
  store double %.475.us.6.epil, ptr %sunkaddr807, align 8
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
  %lsr.iv615 = phi i64 [ 0, %B128.endif.us.7.preheader ], [ %lsr.iv.next616, %B128.endif.us.7 ]
  %lsr.iv612 = phi ptr [ %scevgep611, %B128.endif.us.7.preheader ], [ %scevgep613, %B128.endif.us.7 ]
  %lsr.iv608 = phi i64 [ %360, %B128.endif.us.7.preheader ], [ %lsr.iv.next609, %B128.endif.us.7 ]
  %445 = add i64 %lsr.iv608, -1
  %.459.us.7 = icmp slt i64 %445, 0
  %.460.us.7 = select i1 %.459.us.7, i64 %arg.inputs.5.0, i64 0
  %446 = shl i64 %.460.us.7, 3
  %scevgep617 = getelementptr i8, ptr %arg.inputs.4, i64 %446
  %447 = shl i64 %lsr.iv608, 3
  %scevgep618 = getelementptr i8, ptr %scevgep617, i64 %447
  %scevgep619 = getelementptr i8, ptr %scevgep618, i64 -8
  %.475.us.7 = load double, ptr %scevgep619, align 8
  %scevgep614 = getelementptr i8, ptr %lsr.iv612, i64 -128
  store double %.475.us.7, ptr %scevgep614, align 8
  %.459.us.7.1 = icmp slt i64 %lsr.iv608, 0
  %.460.us.7.1 = select i1 %.459.us.7.1, i64 %arg.inputs.5.0, i64 0
  %448 = shl i64 %.460.us.7.1, 3
  %scevgep604 = getelementptr i8, ptr %arg.inputs.4, i64 %448
  %449 = shl i64 %lsr.iv608, 3
  %scevgep610 = getelementptr i8, ptr %scevgep604, i64 %449
  %.475.us.7.1 = load double, ptr %scevgep610, align 8
  store double %.475.us.7.1, ptr %lsr.iv612, align 8
  %lsr.iv.next609 = add i64 %lsr.iv608, 2
  %scevgep613 = getelementptr i8, ptr %lsr.iv612, i64 256
  %lsr.iv.next616 = add i64 %lsr.iv615, -2
  %niter75.ncmp.1 = icmp eq i64 %288, %lsr.iv.next616
  br i1 %niter75.ncmp.1, label %B126.B228_crit_edge.us.7.unr-lcssa, label %B128.endif.us.7

B126.B228_crit_edge.us.7.unr-lcssa:               ; preds = %B128.endif.us.7
  %450 = and i64 %arg.given, 1
  %451 = icmp eq i64 %450, 0
  %452 = mul i64 %lsr.iv.next616, -1
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
  %sunkaddr808 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.7.epil
  %sunkaddr809 = getelementptr i8, ptr %sunkaddr808, i64 56
  store double %.475.us.7.epil, ptr %sunkaddr809, align 8
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
  %lsr.iv631 = phi i64 [ 0, %B128.endif.us.8.preheader ], [ %lsr.iv.next632, %B128.endif.us.8 ]
  %lsr.iv628 = phi ptr [ %scevgep627, %B128.endif.us.8.preheader ], [ %scevgep629, %B128.endif.us.8 ]
  %lsr.iv624 = phi i64 [ %358, %B128.endif.us.8.preheader ], [ %lsr.iv.next625, %B128.endif.us.8 ]
  %455 = add i64 %lsr.iv624, -1
  %.459.us.8 = icmp slt i64 %455, 0
  %.460.us.8 = select i1 %.459.us.8, i64 %arg.inputs.5.0, i64 0
  %456 = shl i64 %.460.us.8, 3
  %scevgep633 = getelementptr i8, ptr %arg.inputs.4, i64 %456
  %457 = shl i64 %lsr.iv624, 3
  %scevgep634 = getelementptr i8, ptr %scevgep633, i64 %457
  %scevgep635 = getelementptr i8, ptr %scevgep634, i64 -8
  %.475.us.8 = load double, ptr %scevgep635, align 8
  %scevgep630 = getelementptr i8, ptr %lsr.iv628, i64 -128
  store double %.475.us.8, ptr %scevgep630, align 8
  %.459.us.8.1 = icmp slt i64 %lsr.iv624, 0
  %.460.us.8.1 = select i1 %.459.us.8.1, i64 %arg.inputs.5.0, i64 0
  %458 = shl i64 %.460.us.8.1, 3
  %scevgep620 = getelementptr i8, ptr %arg.inputs.4, i64 %458
  %459 = shl i64 %lsr.iv624, 3
  %scevgep626 = getelementptr i8, ptr %scevgep620, i64 %459
  %.475.us.8.1 = load double, ptr %scevgep626, align 8
  store double %.475.us.8.1, ptr %lsr.iv628, align 8
  %lsr.iv.next625 = add i64 %lsr.iv624, 2
  %scevgep629 = getelementptr i8, ptr %lsr.iv628, i64 256
  %lsr.iv.next632 = add i64 %lsr.iv631, -2
  %niter80.ncmp.1 = icmp eq i64 %292, %lsr.iv.next632
  br i1 %niter80.ncmp.1, label %B126.B228_crit_edge.us.8.unr-lcssa, label %B128.endif.us.8

B126.B228_crit_edge.us.8.unr-lcssa:               ; preds = %B128.endif.us.8
  %460 = and i64 %arg.given, 1
  %461 = icmp eq i64 %460, 0
  %462 = mul i64 %lsr.iv.next632, -1
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
  %sunkaddr810 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.8.epil
  %sunkaddr811 = getelementptr i8, ptr %sunkaddr810, i64 64
  store double %.475.us.8.epil, ptr %sunkaddr811, align 8
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
  %lsr.iv647 = phi i64 [ 0, %B128.endif.us.9.preheader ], [ %lsr.iv.next648, %B128.endif.us.9 ]
  %lsr.iv644 = phi ptr [ %scevgep643, %B128.endif.us.9.preheader ], [ %scevgep645, %B128.endif.us.9 ]
  %lsr.iv640 = phi i64 [ %356, %B128.endif.us.9.preheader ], [ %lsr.iv.next641, %B128.endif.us.9 ]
  %465 = add i64 %lsr.iv640, -1
  %.459.us.9 = icmp slt i64 %465, 0
  %.460.us.9 = select i1 %.459.us.9, i64 %arg.inputs.5.0, i64 0
  %466 = shl i64 %.460.us.9, 3
  %scevgep649 = getelementptr i8, ptr %arg.inputs.4, i64 %466
  %467 = shl i64 %lsr.iv640, 3
  %scevgep650 = getelementptr i8, ptr %scevgep649, i64 %467
  %scevgep651 = getelementptr i8, ptr %scevgep650, i64 -8
  %.475.us.9 = load double, ptr %scevgep651, align 8
  %scevgep646 = getelementptr i8, ptr %lsr.iv644, i64 -128
  store double %.475.us.9, ptr %scevgep646, align 8
  %.459.us.9.1 = icmp slt i64 %lsr.iv640, 0
  %.460.us.9.1 = select i1 %.459.us.9.1, i64 %arg.inputs.5.0, i64 0
  %468 = shl i64 %.460.us.9.1, 3
  %scevgep636 = getelementptr i8, ptr %arg.inputs.4, i64 %468
  %469 = shl i64 %lsr.iv640, 3
  %scevgep642 = getelementptr i8, ptr %scevgep636, i64 %469
  %.475.us.9.1 = load double, ptr %scevgep642, align 8
  store double %.475.us.9.1, ptr %lsr.iv644, align 8
  %lsr.iv.next641 = add i64 %lsr.iv640, 2
  %scevgep645 = getelementptr i8, ptr %lsr.iv644, i64 256
  %lsr.iv.next648 = add i64 %lsr.iv647, -2
  %niter85.ncmp.1 = icmp eq i64 %295, %lsr.iv.next648
  br i1 %niter85.ncmp.1, label %B126.B228_crit_edge.us.9.unr-lcssa, label %B128.endif.us.9

B126.B228_crit_edge.us.9.unr-lcssa:               ; preds = %B128.endif.us.9
  %470 = and i64 %arg.given, 1
  %471 = icmp eq i64 %470, 0
  %472 = mul i64 %lsr.iv.next648, -1
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
  %sunkaddr812 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.9.epil
  %sunkaddr813 = getelementptr i8, ptr %sunkaddr812, i64 72
  store double %.475.us.9.epil, ptr %sunkaddr813, align 8
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
  %lsr.iv663 = phi i64 [ 0, %B128.endif.us.10.preheader ], [ %lsr.iv.next664, %B128.endif.us.10 ]
  %lsr.iv660 = phi ptr [ %scevgep659, %B128.endif.us.10.preheader ], [ %scevgep661, %B128.endif.us.10 ]
  %lsr.iv656 = phi i64 [ %354, %B128.endif.us.10.preheader ], [ %lsr.iv.next657, %B128.endif.us.10 ]
  %475 = add i64 %lsr.iv656, -1
  %.459.us.10 = icmp slt i64 %475, 0
  %.460.us.10 = select i1 %.459.us.10, i64 %arg.inputs.5.0, i64 0
  %476 = shl i64 %.460.us.10, 3
  %scevgep665 = getelementptr i8, ptr %arg.inputs.4, i64 %476
  %477 = shl i64 %lsr.iv656, 3
  %scevgep666 = getelementptr i8, ptr %scevgep665, i64 %477
  %scevgep667 = getelementptr i8, ptr %scevgep666, i64 -8
  %.475.us.10 = load double, ptr %scevgep667, align 8
  %scevgep662 = getelementptr i8, ptr %lsr.iv660, i64 -128
  store double %.475.us.10, ptr %scevgep662, align 8
  %.459.us.10.1 = icmp slt i64 %lsr.iv656, 0
  %.460.us.10.1 = select i1 %.459.us.10.1, i64 %arg.inputs.5.0, i64 0
  %478 = shl i64 %.460.us.10.1, 3
  %scevgep652 = getelementptr i8, ptr %arg.inputs.4, i64 %478
  %479 = shl i64 %lsr.iv656, 3
  %scevgep658 = getelementptr i8, ptr %scevgep652, i64 %479
  %.475.us.10.1 = load double, ptr %scevgep658, align 8
  store double %.475.us.10.1, ptr %lsr.iv660, align 8
  %lsr.iv.next657 = add i64 %lsr.iv656, 2
  %scevgep661 = getelementptr i8, ptr %lsr.iv660, i64 256
  %lsr.iv.next664 = add i64 %lsr.iv663, -2
  %niter90.ncmp.1 = icmp eq i64 %299, %lsr.iv.next664
  br i1 %niter90.ncmp.1, label %B126.B228_crit_edge.us.10.unr-lcssa, label %B128.endif.us.10

B126.B228_crit_edge.us.10.unr-lcssa:              ; preds = %B128.endif.us.10
  %480 = and i64 %arg.given, 1
  %481 = icmp eq i64 %480, 0
  %482 = mul i64 %lsr.iv.next664, -1
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
  %sunkaddr814 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.10.epil
  %sunkaddr815 = getelementptr i8, ptr %sunkaddr814, i64 80
  store double %.475.us.10.epil, ptr %sunkaddr815, align 8
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
  %lsr.iv679 = phi i64 [ 0, %B128.endif.us.11.preheader ], [ %lsr.iv.next680, %B128.endif.us.11 ]
  %lsr.iv676 = phi ptr [ %scevgep675, %B128.endif.us.11.preheader ], [ %scevgep677, %B128.endif.us.11 ]
  %lsr.iv672 = phi i64 [ %352, %B128.endif.us.11.preheader ], [ %lsr.iv.next673, %B128.endif.us.11 ]
  %485 = add i64 %lsr.iv672, -1
  %.459.us.11 = icmp slt i64 %485, 0
  %.460.us.11 = select i1 %.459.us.11, i64 %arg.inputs.5.0, i64 0
  %486 = shl i64 %.460.us.11, 3
  %scevgep681 = getelementptr i8, ptr %arg.inputs.4, i64 %486
  %487 = shl i64 %lsr.iv672, 3
  %scevgep682 = getelementptr i8, ptr %scevgep681, i64 %487
  %scevgep683 = getelementptr i8, ptr %scevgep682, i64 -8
  %.475.us.11 = load double, ptr %scevgep683, align 8
  %scevgep678 = getelementptr i8, ptr %lsr.iv676, i64 -128
  store double %.475.us.11, ptr %scevgep678, align 8
  %.459.us.11.1 = icmp slt i64 %lsr.iv672, 0
  %.460.us.11.1 = select i1 %.459.us.11.1, i64 %arg.inputs.5.0, i64 0
  %488 = shl i64 %.460.us.11.1, 3
  %scevgep668 = getelementptr i8, ptr %arg.inputs.4, i64 %488
  %489 = shl i64 %lsr.iv672, 3
  %scevgep674 = getelementptr i8, ptr %scevgep668, i64 %489
  %.475.us.11.1 = load double, ptr %scevgep674, align 8
  store double %.475.us.11.1, ptr %lsr.iv676, align 8
  %lsr.iv.next673 = add i64 %lsr.iv672, 2
  %scevgep677 = getelementptr i8, ptr %lsr.iv676, i64 256
  %lsr.iv.next680 = add i64 %lsr.iv679, -2
  %niter95.ncmp.1 = icmp eq i64 %302, %lsr.iv.next680
  br i1 %niter95.ncmp.1, label %B126.B228_crit_edge.us.11.unr-lcssa, label %B128.endif.us.11

B126.B228_crit_edge.us.11.unr-lcssa:              ; preds = %B128.endif.us.11
  %490 = and i64 %arg.given, 1
  %491 = icmp eq i64 %490, 0
  %492 = mul i64 %lsr.iv.next680, -1
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
  %sunkaddr816 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.11.epil
  %sunkaddr817 = getelementptr i8, ptr %sunkaddr816, i64 88
  store double %.475.us.11.epil, ptr %sunkaddr817, align 8
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
  %lsr.iv695 = phi i64 [ 0, %B128.endif.us.12.preheader ], [ %lsr.iv.next696, %B128.endif.us.12 ]
  %lsr.iv692 = phi ptr [ %scevgep691, %B128.endif.us.12.preheader ], [ %scevgep693, %B128.endif.us.12 ]
  %lsr.iv688 = phi i64 [ %350, %B128.endif.us.12.preheader ], [ %lsr.iv.next689, %B128.endif.us.12 ]
  %495 = add i64 %lsr.iv688, -1
  %.459.us.12 = icmp slt i64 %495, 0
  %.460.us.12 = select i1 %.459.us.12, i64 %arg.inputs.5.0, i64 0
  %496 = shl i64 %.460.us.12, 3
  %scevgep697 = getelementptr i8, ptr %arg.inputs.4, i64 %496
  %497 = shl i64 %lsr.iv688, 3
  %scevgep698 = getelementptr i8, ptr %scevgep697, i64 %497
  %scevgep699 = getelementptr i8, ptr %scevgep698, i64 -8
  %.475.us.12 = load double, ptr %scevgep699, align 8
  %scevgep694 = getelementptr i8, ptr %lsr.iv692, i64 -128
  store double %.475.us.12, ptr %scevgep694, align 8
  %.459.us.12.1 = icmp slt i64 %lsr.iv688, 0
  %.460.us.12.1 = select i1 %.459.us.12.1, i64 %arg.inputs.5.0, i64 0
  %498 = shl i64 %.460.us.12.1, 3
  %scevgep684 = getelementptr i8, ptr %arg.inputs.4, i64 %498
  %499 = shl i64 %lsr.iv688, 3
  %scevgep690 = getelementptr i8, ptr %scevgep684, i64 %499
  %.475.us.12.1 = load double, ptr %scevgep690, align 8
  store double %.475.us.12.1, ptr %lsr.iv692, align 8
  %lsr.iv.next689 = add i64 %lsr.iv688, 2
  %scevgep693 = getelementptr i8, ptr %lsr.iv692, i64 256
  %lsr.iv.next696 = add i64 %lsr.iv695, -2
  %niter100.ncmp.1 = icmp eq i64 %306, %lsr.iv.next696
  br i1 %niter100.ncmp.1, label %B126.B228_crit_edge.us.12.unr-lcssa, label %B128.endif.us.12

B126.B228_crit_edge.us.12.unr-lcssa:              ; preds = %B128.endif.us.12
  %500 = and i64 %arg.given, 1
  %501 = icmp eq i64 %500, 0
  %502 = mul i64 %lsr.iv.next696, -1
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
  %sunkaddr818 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.12.epil
  %sunkaddr819 = getelementptr i8, ptr %sunkaddr818, i64 96
  store double %.475.us.12.epil, ptr %sunkaddr819, align 8
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
  %lsr.iv711 = phi i64 [ 0, %B128.endif.us.13.preheader ], [ %lsr.iv.next712, %B128.endif.us.13 ]
  %lsr.iv708 = phi ptr [ %scevgep707, %B128.endif.us.13.preheader ], [ %scevgep709, %B128.endif.us.13 ]
  %lsr.iv704 = phi i64 [ %348, %B128.endif.us.13.preheader ], [ %lsr.iv.next705, %B128.endif.us.13 ]
  %505 = add i64 %lsr.iv704, -1
  %.459.us.13 = icmp slt i64 %505, 0
  %.460.us.13 = select i1 %.459.us.13, i64 %arg.inputs.5.0, i64 0
  %506 = shl i64 %.460.us.13, 3
  %scevgep713 = getelementptr i8, ptr %arg.inputs.4, i64 %506
  %507 = shl i64 %lsr.iv704, 3
  %scevgep714 = getelementptr i8, ptr %scevgep713, i64 %507
  %scevgep715 = getelementptr i8, ptr %scevgep714, i64 -8
  %.475.us.13 = load double, ptr %scevgep715, align 8
  %scevgep710 = getelementptr i8, ptr %lsr.iv708, i64 -128
  store double %.475.us.13, ptr %scevgep710, align 8
  %.459.us.13.1 = icmp slt i64 %lsr.iv704, 0
  %.460.us.13.1 = select i1 %.459.us.13.1, i64 %arg.inputs.5.0, i64 0
  %508 = shl i64 %.460.us.13.1, 3
  %scevgep700 = getelementptr i8, ptr %arg.inputs.4, i64 %508
  %509 = shl i64 %lsr.iv704, 3
  %scevgep706 = getelementptr i8, ptr %scevgep700, i64 %509
  %.475.us.13.1 = load double, ptr %scevgep706, align 8
  store double %.475.us.13.1, ptr %lsr.iv708, align 8
  %lsr.iv.next705 = add i64 %lsr.iv704, 2
  %scevgep709 = getelementptr i8, ptr %lsr.iv708, i64 256
  %lsr.iv.next712 = add i64 %lsr.iv711, -2
  %niter105.ncmp.1 = icmp eq i64 %309, %lsr.iv.next712
  br i1 %niter105.ncmp.1, label %B126.B228_crit_edge.us.13.unr-lcssa, label %B128.endif.us.13

B126.B228_crit_edge.us.13.unr-lcssa:              ; preds = %B128.endif.us.13
  %510 = and i64 %arg.given, 1
  %511 = icmp eq i64 %510, 0
  %512 = mul i64 %lsr.iv.next712, -1
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
  %sunkaddr820 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.13.epil
  %sunkaddr821 = getelementptr i8, ptr %sunkaddr820, i64 104
  store double %.475.us.13.epil, ptr %sunkaddr821, align 8
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
  %lsr.iv727 = phi i64 [ 0, %B128.endif.us.14.preheader ], [ %lsr.iv.next728, %B128.endif.us.14 ]
  %lsr.iv724 = phi ptr [ %scevgep723, %B128.endif.us.14.preheader ], [ %scevgep725, %B128.endif.us.14 ]
  %lsr.iv720 = phi i64 [ %346, %B128.endif.us.14.preheader ], [ %lsr.iv.next721, %B128.endif.us.14 ]
  %515 = add i64 %lsr.iv720, -1
  %.459.us.14 = icmp slt i64 %515, 0
  %.460.us.14 = select i1 %.459.us.14, i64 %arg.inputs.5.0, i64 0
  %516 = shl i64 %.460.us.14, 3
  %scevgep729 = getelementptr i8, ptr %arg.inputs.4, i64 %516
  %517 = shl i64 %lsr.iv720, 3
  %scevgep730 = getelementptr i8, ptr %scevgep729, i64 %517
  %scevgep731 = getelementptr i8, ptr %scevgep730, i64 -8
  %.475.us.14 = load double, ptr %scevgep731, align 8
  %scevgep726 = getelementptr i8, ptr %lsr.iv724, i64 -128
  store double %.475.us.14, ptr %scevgep726, align 8
  %.459.us.14.1 = icmp slt i64 %lsr.iv720, 0
  %.460.us.14.1 = select i1 %.459.us.14.1, i64 %arg.inputs.5.0, i64 0
  %518 = shl i64 %.460.us.14.1, 3
  %scevgep716 = getelementptr i8, ptr %arg.inputs.4, i64 %518
  %519 = shl i64 %lsr.iv720, 3
  %scevgep722 = getelementptr i8, ptr %scevgep716, i64 %519
  %.475.us.14.1 = load double, ptr %scevgep722, align 8
  store double %.475.us.14.1, ptr %lsr.iv724, align 8
  %lsr.iv.next721 = add i64 %lsr.iv720, 2
  %scevgep725 = getelementptr i8, ptr %lsr.iv724, i64 256
  %lsr.iv.next728 = add i64 %lsr.iv727, -2
  %niter110.ncmp.1 = icmp eq i64 %313, %lsr.iv.next728
  br i1 %niter110.ncmp.1, label %B126.B228_crit_edge.us.14.unr-lcssa, label %B128.endif.us.14

B126.B228_crit_edge.us.14.unr-lcssa:              ; preds = %B128.endif.us.14
  %520 = and i64 %arg.given, 1
  %521 = icmp eq i64 %520, 0
  %522 = mul i64 %lsr.iv.next728, -1
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
  %sunkaddr822 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.14.epil
  %sunkaddr823 = getelementptr i8, ptr %sunkaddr822, i64 112
  store double %.475.us.14.epil, ptr %sunkaddr823, align 8
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
  %lsr.iv743 = phi i64 [ 0, %B128.endif.us.15.preheader ], [ %lsr.iv.next744, %B128.endif.us.15 ]
  %lsr.iv740 = phi ptr [ %scevgep739, %B128.endif.us.15.preheader ], [ %scevgep741, %B128.endif.us.15 ]
  %lsr.iv736 = phi i64 [ %344, %B128.endif.us.15.preheader ], [ %lsr.iv.next737, %B128.endif.us.15 ]
  %525 = add i64 %lsr.iv736, -1
  %.459.us.15 = icmp slt i64 %525, 0
  %.460.us.15 = select i1 %.459.us.15, i64 %arg.inputs.5.0, i64 0
  %526 = shl i64 %.460.us.15, 3
  %scevgep745 = getelementptr i8, ptr %arg.inputs.4, i64 %526
  %527 = shl i64 %lsr.iv736, 3
  %scevgep746 = getelementptr i8, ptr %scevgep745, i64 %527
  %scevgep747 = getelementptr i8, ptr %scevgep746, i64 -8
  %.475.us.15 = load double, ptr %scevgep747, align 8
  %scevgep742 = getelementptr i8, ptr %lsr.iv740, i64 -128
  store double %.475.us.15, ptr %scevgep742, align 8
  %.459.us.15.1 = icmp slt i64 %lsr.iv736, 0
  %.460.us.15.1 = select i1 %.459.us.15.1, i64 %arg.inputs.5.0, i64 0
  %528 = shl i64 %.460.us.15.1, 3
  %scevgep732 = getelementptr i8, ptr %arg.inputs.4, i64 %528
  %529 = shl i64 %lsr.iv736, 3
  %scevgep738 = getelementptr i8, ptr %scevgep732, i64 %529
  %.475.us.15.1 = load double, ptr %scevgep738, align 8
  store double %.475.us.15.1, ptr %lsr.iv740, align 8
  %lsr.iv.next737 = add i64 %lsr.iv736, 2
  %scevgep741 = getelementptr i8, ptr %lsr.iv740, i64 256
  %lsr.iv.next744 = add i64 %lsr.iv743, -2
  %niter115.ncmp.1 = icmp eq i64 %316, %lsr.iv.next744
  br i1 %niter115.ncmp.1, label %B126.B228_crit_edge.us.15.unr-lcssa, label %B128.endif.us.15

B126.B228_crit_edge.us.15.unr-lcssa:              ; preds = %B128.endif.us.15
  %530 = and i64 %arg.given, 1
  %531 = icmp eq i64 %530, 0
  %532 = mul i64 %lsr.iv.next744, -1
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
  %sunkaddr824 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.15.epil
  %sunkaddr825 = getelementptr i8, ptr %sunkaddr824, i64 120
  store double %.475.us.15.epil, ptr %sunkaddr825, align 8
  br label %B126.B228_crit_edge.us.15

B126.B228_crit_edge.us.15:                        ; preds = %B128.endif.us.15.epil.preheader, %B126.B228_crit_edge.us.15.unr-lcssa
  %534 = inttoptr i64 %arg.code to ptr
  %.140 = add nsw i64 %.130349382, -1
  %.144 = add nuw i64 %.137351381, 16
  %.532 = tail call i64 %534(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %.535 = sub nsw i64 %arg.n, %.137351381
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.535, i64 16)
  %.643337.not = icmp slt i64 %.535, 1
  br i1 %.643337.not, label %B48.loopexit, label %B342.endif.us.preheader

B342.endif.us.preheader:                          ; preds = %B126.B228_crit_edge.us.15
  br label %B342.endif.us

B342.endif.us:                                    ; preds = %B374.B340.loopexit_crit_edge.us, %B342.endif.us.preheader
  %lsr.iv757 = phi i64 [ %lsr.iv755, %B342.endif.us.preheader ], [ %lsr.iv.next758, %B374.B340.loopexit_crit_edge.us ]
  %lsr.iv749 = phi ptr [ %scevgep748, %B342.endif.us.preheader ], [ %scevgep750, %B374.B340.loopexit_crit_edge.us ]
  %.649332338.us = phi i64 [ %.656.us, %B374.B340.loopexit_crit_edge.us ], [ 0, %B342.endif.us.preheader ]
  %535 = icmp eq i64 %arg.width.fr, 1
  %.839.us = add nsw i64 %.649332338.us, %.137351381
  %.841.us = mul nsw i64 %.839.us, %arg.width.fr
  %invariant.gep = getelementptr double, ptr %arg.frame.4, i64 %.649332338.us
  br i1 %535, label %B376.us.epil.preheader, label %B376.us.preheader

B376.us.preheader:                                ; preds = %B342.endif.us
  br label %B376.us

B376.us:                                          ; preds = %B376.us, %B376.us.preheader
  %lsr.iv762 = phi i64 [ 0, %B376.us.preheader ], [ %lsr.iv.next763, %B376.us ]
  %lsr.iv759 = phi i64 [ %lsr.iv757, %B376.us.preheader ], [ %lsr.iv.next760, %B376.us ]
  %lsr.iv751 = phi ptr [ %lsr.iv749, %B376.us.preheader ], [ %scevgep752, %B376.us ]
  %scevgep753 = getelementptr i8, ptr %lsr.iv751, i64 -128
  %.836.us = load double, ptr %scevgep753, align 8
  %536 = add i64 %lsr.iv759, -1
  %.856.us = icmp slt i64 %536, 0
  %.857.us = select i1 %.856.us, i64 %arg.setup.5.0, i64 0
  %537 = shl i64 %.857.us, 3
  %scevgep764 = getelementptr i8, ptr %arg.setup.4, i64 %537
  %538 = shl i64 %lsr.iv759, 3
  %scevgep765 = getelementptr i8, ptr %scevgep764, i64 %538
  %scevgep766 = getelementptr i8, ptr %scevgep765, i64 -8
  store double %.836.us, ptr %scevgep766, align 8
  %.836.us.1 = load double, ptr %lsr.iv751, align 8
  %.856.us.1 = icmp slt i64 %lsr.iv759, 0
  %.857.us.1 = select i1 %.856.us.1, i64 %arg.setup.5.0, i64 0
  %539 = shl i64 %.857.us.1, 3
  %scevgep754 = getelementptr i8, ptr %arg.setup.4, i64 %539
  %540 = shl i64 %lsr.iv759, 3
  %scevgep761 = getelementptr i8, ptr %scevgep754, i64 %540
  store double %.836.us.1, ptr %scevgep761, align 8
  %scevgep752 = getelementptr i8, ptr %lsr.iv751, i64 256
  %lsr.iv.next760 = add i64 %lsr.iv759, 2
  %lsr.iv.next763 = add i64 %lsr.iv762, -2
  %niter120.ncmp.1 = icmp eq i64 %323, %lsr.iv.next763
  br i1 %niter120.ncmp.1, label %B374.B340.loopexit_crit_edge.us.unr-lcssa, label %B376.us

B374.B340.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B376.us
  %541 = and i64 %arg.width.fr, 1
  %542 = icmp eq i64 %541, 0
  %543 = mul i64 %lsr.iv.next763, -1
  br i1 %542, label %B374.B340.loopexit_crit_edge.us, label %B376.us.epil.preheader

B376.us.epil.preheader:                           ; preds = %B374.B340.loopexit_crit_edge.us.unr-lcssa, %B342.endif.us
  %.770326328.us.epil.init = phi i64 [ 0, %B342.endif.us ], [ %543, %B374.B340.loopexit_crit_edge.us.unr-lcssa ]
  %.803.us.epil = add nuw nsw i64 %.770326328.us.epil.init, %arg.given
  %.idx15.epil = shl i64 %.803.us.epil, 7
  %gep22.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx15.epil
  %.836.us.epil = load double, ptr %gep22.epil, align 8
  %.842.us.epil = add nsw i64 %.770326328.us.epil.init, %.841.us
  %.856.us.epil = icmp slt i64 %.842.us.epil, 0
  %.857.us.epil = select i1 %.856.us.epil, i64 %arg.setup.5.0, i64 0
  %544 = getelementptr double, ptr %arg.setup.4, i64 %.842.us.epil
  %.871.us.epil = getelementptr double, ptr %544, i64 %.857.us.epil
  store double %.836.us.epil, ptr %.871.us.epil, align 8
  br label %B374.B340.loopexit_crit_edge.us

B374.B340.loopexit_crit_edge.us:                  ; preds = %B376.us.epil.preheader, %B374.B340.loopexit_crit_edge.us.unr-lcssa
  %.656.us = add nuw nsw i64 %.649332338.us, 1
  %scevgep750 = getelementptr i8, ptr %lsr.iv749, i64 8
  %lsr.iv.next758 = add i64 %lsr.iv757, %arg.width.fr
  %exitcond419.not = icmp eq i64 %.11.i, %.656.us
  br i1 %exitcond419.not, label %B48.loopexit, label %B342.endif.us
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

define internal noundef range(i32 -1, -2) i32 @drive.observe.27(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr readonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, i64 %arg.wide, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %.93 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.94 = load i64, ptr %.93, align 8
  %.184 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.185 = load i64, ptr %.184, align 8
  %.223 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.224 = load i64, ptr %.223, align 8
  %.307868.not = icmp slt i64 %.224, 1
  br i1 %.307868.not, label %common.ret, label %B166.endif.lr.ph

B166.endif.lr.ph:                                 ; preds = %B0.endif
  %.153 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.154 = load i64, ptr %.153, align 8
  %.123 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.124 = load i64, ptr %.123, align 8
  %.155 = add nsw i64 %.124, %.154
  %.1084 = add i64 %.155, %.94
  %.1085 = shl i64 %.1084, 4
  %invariant.op747 = add i64 %.1084, 1
  %0 = shl i64 %.94, 7
  %1 = add nuw nsw i64 %0, 64
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %1
  %scevgep59 = getelementptr i8, ptr %arg.frame.4, i64 8
  %2 = shl i64 %.124, 7
  %3 = add i64 %0, %2
  %4 = shl i64 %.154, 7
  %5 = add i64 %3, %4
  %scevgep70 = getelementptr i8, ptr %arg.frame.4, i64 %5
  %6 = shl i64 %.124, 4
  %7 = shl i64 %.94, 4
  %8 = add i64 %6, %7
  %9 = shl i64 %.154, 4
  %10 = add i64 %8, %9
  %11 = shl i64 %.1084, 7
  %scevgep78 = getelementptr i8, ptr %arg.frame.4, i64 %11
  br label %B166.endif

B164.loopexit:                                    ; preds = %B340.endif, %B462.loopexit
  %lsr.iv.next56 = add i64 %lsr.iv55, %.185
  %lsr.iv.next66 = add i64 %lsr.iv65, %.185
  %exitcond968.not = icmp eq i64 %.320, %.224
  br i1 %exitcond968.not, label %common.ret, label %B166.endif

B462.loopexit:                                    ; preds = %B898.B864.loopexit_crit_edge.us, %B798.endif, %B798.endif.thread
  %indvar.next = add i64 %indvar, 1
  %lsr.iv.next53 = add i64 %lsr.iv52, -16
  %lsr.iv.next58 = add i64 %lsr.iv57, 16
  %lsr.iv.next68 = add i64 %lsr.iv67, 16
  %.847 = icmp sgt i64 %.846752802, 1
  br i1 %.847, label %B464.endif.endif, label %B164.loopexit

common.ret:                                       ; preds = %B164.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B166.endif:                                       ; preds = %B164.loopexit, %B166.endif.lr.ph
  %lsr.iv65 = phi i64 [ 0, %B166.endif.lr.ph ], [ %lsr.iv.next66, %B164.loopexit ]
  %lsr.iv55 = phi i64 [ 1, %B166.endif.lr.ph ], [ %lsr.iv.next56, %B164.loopexit ]
  %.313817881 = phi i64 [ 0, %B166.endif.lr.ph ], [ %.320, %B164.loopexit ]
  %12 = icmp slt i64 %.155, 1
  %.320 = add nuw nsw i64 %.313817881, 1
  br i1 %12, label %B340.endif, label %B200.endif.endif.us.preheader

B200.endif.endif.us.preheader:                    ; preds = %B166.endif
  br label %B200.endif.endif.us

B200.endif.endif.us:                              ; preds = %B200.endif.endif.us, %B200.endif.endif.us.preheader
  %lsr.iv = phi ptr [ %scevgep, %B200.endif.endif.us.preheader ], [ %scevgep17, %B200.endif.endif.us ]
  %.434682688.us = phi i64 [ %.441.us, %B200.endif.endif.us ], [ 0, %B200.endif.endif.us.preheader ]
  %13 = add i64 %.94, %.434682688.us
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 264
  %.615.us = load i64, ptr %sunkaddr, align 8
  %14 = mul nsw i64 %.313817881, %.615.us
  %15 = add i64 %.94, %.434682688.us
  %16 = add i64 %15, %14
  %.635.us = icmp slt i64 %16, 0
  %.636.us = select i1 %.635.us, i64 %arg.tables.5.0, i64 0
  %17 = getelementptr double, ptr %arg.tables.4, i64 %16
  %.650.us = getelementptr double, ptr %17, i64 %.636.us
  %.651.us = load double, ptr %.650.us, align 8
  %.670.us = icmp slt i64 %13, 0
  %.671.us = select i1 %.670.us, i64 %arg.frame.5.0, i64 0
  %18 = shl i64 %.671.us, 3
  %scevgep20 = getelementptr i8, ptr %lsr.iv, i64 %18
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -64
  store double %.651.us, ptr %scevgep21, align 8
  %.615.us.1 = load i64, ptr %sunkaddr, align 8
  %19 = mul nsw i64 %.313817881, %.615.us.1
  %20 = add i64 %.94, %.434682688.us
  %21 = add i64 %20, %19
  %.635.us.1 = icmp slt i64 %21, 0
  %.636.us.1 = select i1 %.635.us.1, i64 %arg.tables.5.0, i64 0
  %22 = getelementptr double, ptr %arg.tables.4, i64 %21
  %.650.us.1 = getelementptr double, ptr %22, i64 %.636.us.1
  %.651.us.1 = load double, ptr %.650.us.1, align 8
  %23 = shl i64 %.671.us, 3
  %scevgep22 = getelementptr i8, ptr %lsr.iv, i64 %23
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 -56
  store double %.651.us.1, ptr %scevgep23, align 8
  %.615.us.2 = load i64, ptr %sunkaddr, align 8
  %24 = mul nsw i64 %.313817881, %.615.us.2
  %25 = add i64 %.94, %.434682688.us
  %26 = add i64 %25, %24
  %.635.us.2 = icmp slt i64 %26, 0
  %.636.us.2 = select i1 %.635.us.2, i64 %arg.tables.5.0, i64 0
  %27 = getelementptr double, ptr %arg.tables.4, i64 %26
  %.650.us.2 = getelementptr double, ptr %27, i64 %.636.us.2
  %.651.us.2 = load double, ptr %.650.us.2, align 8
  %28 = shl i64 %.671.us, 3
  %scevgep24 = getelementptr i8, ptr %lsr.iv, i64 %28
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 -48
  store double %.651.us.2, ptr %scevgep25, align 8
  %.615.us.3 = load i64, ptr %sunkaddr, align 8
  %29 = mul nsw i64 %.313817881, %.615.us.3
  %30 = add i64 %.94, %.434682688.us
  %31 = add i64 %30, %29
  %.635.us.3 = icmp slt i64 %31, 0
  %.636.us.3 = select i1 %.635.us.3, i64 %arg.tables.5.0, i64 0
  %32 = getelementptr double, ptr %arg.tables.4, i64 %31
  %.650.us.3 = getelementptr double, ptr %32, i64 %.636.us.3
  %.651.us.3 = load double, ptr %.650.us.3, align 8
  %33 = shl i64 %.671.us, 3
  %scevgep26 = getelementptr i8, ptr %lsr.iv, i64 %33
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -40
  store double %.651.us.3, ptr %scevgep27, align 8
  %.615.us.4 = load i64, ptr %sunkaddr, align 8
  %34 = mul nsw i64 %.313817881, %.615.us.4
  %35 = add i64 %.94, %.434682688.us
  %36 = add i64 %35, %34
  %.635.us.4 = icmp slt i64 %36, 0
  %.636.us.4 = select i1 %.635.us.4, i64 %arg.tables.5.0, i64 0
  %37 = getelementptr double, ptr %arg.tables.4, i64 %36
  %.650.us.4 = getelementptr double, ptr %37, i64 %.636.us.4
  %.651.us.4 = load double, ptr %.650.us.4, align 8
  %38 = shl i64 %.671.us, 3
  %scevgep28 = getelementptr i8, ptr %lsr.iv, i64 %38
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -32
  store double %.651.us.4, ptr %scevgep29, align 8
  %.615.us.5 = load i64, ptr %sunkaddr, align 8
  %39 = mul nsw i64 %.313817881, %.615.us.5
  %40 = add i64 %.94, %.434682688.us
  %41 = add i64 %40, %39
  %.635.us.5 = icmp slt i64 %41, 0
  %.636.us.5 = select i1 %.635.us.5, i64 %arg.tables.5.0, i64 0
  %42 = getelementptr double, ptr %arg.tables.4, i64 %41
  %.650.us.5 = getelementptr double, ptr %42, i64 %.636.us.5
  %.651.us.5 = load double, ptr %.650.us.5, align 8
  %43 = shl i64 %.671.us, 3
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 %43
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -24
  store double %.651.us.5, ptr %scevgep31, align 8
  %.615.us.6 = load i64, ptr %sunkaddr, align 8
  %44 = mul nsw i64 %.313817881, %.615.us.6
  %45 = add i64 %.94, %.434682688.us
  %46 = add i64 %45, %44
  %.635.us.6 = icmp slt i64 %46, 0
  %.636.us.6 = select i1 %.635.us.6, i64 %arg.tables.5.0, i64 0
  %47 = getelementptr double, ptr %arg.tables.4, i64 %46
  %.650.us.6 = getelementptr double, ptr %47, i64 %.636.us.6
  %.651.us.6 = load double, ptr %.650.us.6, align 8
  %48 = shl i64 %.671.us, 3
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 %48
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 -16
  store double %.651.us.6, ptr %scevgep33, align 8
  %.615.us.7 = load i64, ptr %sunkaddr, align 8
  %49 = mul nsw i64 %.313817881, %.615.us.7
  %50 = add i64 %.94, %.434682688.us
  %51 = add i64 %50, %49
  %.635.us.7 = icmp slt i64 %51, 0
  %.636.us.7 = select i1 %.635.us.7, i64 %arg.tables.5.0, i64 0
  %52 = getelementptr double, ptr %arg.tables.4, i64 %51
  %.650.us.7 = getelementptr double, ptr %52, i64 %.636.us.7
  %.651.us.7 = load double, ptr %.650.us.7, align 8
  %53 = shl i64 %.671.us, 3
  %scevgep34 = getelementptr i8, ptr %lsr.iv, i64 %53
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -8
  store double %.651.us.7, ptr %scevgep35, align 8
  %.615.us.8 = load i64, ptr %sunkaddr, align 8
  %54 = mul nsw i64 %.313817881, %.615.us.8
  %55 = add i64 %.94, %.434682688.us
  %56 = add i64 %55, %54
  %.635.us.8 = icmp slt i64 %56, 0
  %.636.us.8 = select i1 %.635.us.8, i64 %arg.tables.5.0, i64 0
  %57 = getelementptr double, ptr %arg.tables.4, i64 %56
  %.650.us.8 = getelementptr double, ptr %57, i64 %.636.us.8
  %.651.us.8 = load double, ptr %.650.us.8, align 8
  %58 = shl i64 %.671.us, 3
  %scevgep36 = getelementptr i8, ptr %lsr.iv, i64 %58
  store double %.651.us.8, ptr %scevgep36, align 8
  %.615.us.9 = load i64, ptr %sunkaddr, align 8
  %59 = mul nsw i64 %.313817881, %.615.us.9
  %60 = add i64 %.94, %.434682688.us
  %61 = add i64 %60, %59
  %.635.us.9 = icmp slt i64 %61, 0
  %.636.us.9 = select i1 %.635.us.9, i64 %arg.tables.5.0, i64 0
  %62 = getelementptr double, ptr %arg.tables.4, i64 %61
  %.650.us.9 = getelementptr double, ptr %62, i64 %.636.us.9
  %.651.us.9 = load double, ptr %.650.us.9, align 8
  %63 = shl i64 %.671.us, 3
  %scevgep37 = getelementptr i8, ptr %lsr.iv, i64 %63
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 8
  store double %.651.us.9, ptr %scevgep38, align 8
  %.615.us.10 = load i64, ptr %sunkaddr, align 8
  %64 = mul nsw i64 %.313817881, %.615.us.10
  %65 = add i64 %.94, %.434682688.us
  %66 = add i64 %65, %64
  %.635.us.10 = icmp slt i64 %66, 0
  %.636.us.10 = select i1 %.635.us.10, i64 %arg.tables.5.0, i64 0
  %67 = getelementptr double, ptr %arg.tables.4, i64 %66
  %.650.us.10 = getelementptr double, ptr %67, i64 %.636.us.10
  %.651.us.10 = load double, ptr %.650.us.10, align 8
  %68 = shl i64 %.671.us, 3
  %scevgep39 = getelementptr i8, ptr %lsr.iv, i64 %68
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 16
  store double %.651.us.10, ptr %scevgep40, align 8
  %.615.us.11 = load i64, ptr %sunkaddr, align 8
  %69 = mul nsw i64 %.313817881, %.615.us.11
  %70 = add i64 %.94, %.434682688.us
  %71 = add i64 %70, %69
  %.635.us.11 = icmp slt i64 %71, 0
  %.636.us.11 = select i1 %.635.us.11, i64 %arg.tables.5.0, i64 0
  %72 = getelementptr double, ptr %arg.tables.4, i64 %71
  %.650.us.11 = getelementptr double, ptr %72, i64 %.636.us.11
  %.651.us.11 = load double, ptr %.650.us.11, align 8
  %73 = shl i64 %.671.us, 3
  %scevgep41 = getelementptr i8, ptr %lsr.iv, i64 %73
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 24
  store double %.651.us.11, ptr %scevgep42, align 8
  %.615.us.12 = load i64, ptr %sunkaddr, align 8
  %74 = mul nsw i64 %.313817881, %.615.us.12
  %75 = add i64 %.94, %.434682688.us
  %76 = add i64 %75, %74
  %.635.us.12 = icmp slt i64 %76, 0
  %.636.us.12 = select i1 %.635.us.12, i64 %arg.tables.5.0, i64 0
  %77 = getelementptr double, ptr %arg.tables.4, i64 %76
  %.650.us.12 = getelementptr double, ptr %77, i64 %.636.us.12
  %.651.us.12 = load double, ptr %.650.us.12, align 8
  %78 = shl i64 %.671.us, 3
  %scevgep43 = getelementptr i8, ptr %lsr.iv, i64 %78
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 32
  store double %.651.us.12, ptr %scevgep44, align 8
  %.615.us.13 = load i64, ptr %sunkaddr, align 8
  %79 = mul nsw i64 %.313817881, %.615.us.13
  %80 = add i64 %.94, %.434682688.us
  %81 = add i64 %80, %79
  %.635.us.13 = icmp slt i64 %81, 0
  %.636.us.13 = select i1 %.635.us.13, i64 %arg.tables.5.0, i64 0
  %82 = getelementptr double, ptr %arg.tables.4, i64 %81
  %.650.us.13 = getelementptr double, ptr %82, i64 %.636.us.13
  %.651.us.13 = load double, ptr %.650.us.13, align 8
  %83 = shl i64 %.671.us, 3
  %scevgep45 = getelementptr i8, ptr %lsr.iv, i64 %83
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 40
  store double %.651.us.13, ptr %scevgep46, align 8
  %.615.us.14 = load i64, ptr %sunkaddr, align 8
  %84 = mul nsw i64 %.313817881, %.615.us.14
  %85 = add i64 %.94, %.434682688.us
  %86 = add i64 %85, %84
  %.635.us.14 = icmp slt i64 %86, 0
  %.636.us.14 = select i1 %.635.us.14, i64 %arg.tables.5.0, i64 0
  %87 = getelementptr double, ptr %arg.tables.4, i64 %86
  %.650.us.14 = getelementptr double, ptr %87, i64 %.636.us.14
  %.651.us.14 = load double, ptr %.650.us.14, align 8
  %88 = shl i64 %.671.us, 3
  %scevgep47 = getelementptr i8, ptr %lsr.iv, i64 %88
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 48
  store double %.651.us.14, ptr %scevgep48, align 8
  %.615.us.15 = load i64, ptr %sunkaddr, align 8
  %89 = mul nsw i64 %.313817881, %.615.us.15
  %90 = add i64 %.94, %.434682688.us
  %91 = add i64 %90, %89
  %.635.us.15 = icmp slt i64 %91, 0
  %.636.us.15 = select i1 %.635.us.15, i64 %arg.tables.5.0, i64 0
  %92 = getelementptr double, ptr %arg.tables.4, i64 %91
  %.650.us.15 = getelementptr double, ptr %92, i64 %.636.us.15
  %.651.us.15 = load double, ptr %.650.us.15, align 8
  %93 = shl i64 %.671.us, 3
  %scevgep18 = getelementptr i8, ptr %lsr.iv, i64 %93
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 56
  store double %.651.us.15, ptr %scevgep19, align 8
  %.441.us = add nuw nsw i64 %.434682688.us, 1
  %scevgep17 = getelementptr i8, ptr %lsr.iv, i64 128
  %exitcond.not = icmp eq i64 %.155, %.441.us
  br i1 %exitcond.not, label %B340.endif, label %B200.endif.endif.us

B340.endif:                                       ; preds = %B200.endif.endif.us, %B166.endif
  %sunkaddr85 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.728 = load i64, ptr %sunkaddr85, align 8
  %.730 = mul nuw nsw i64 %.313817881, 5
  %.731 = add nsw i64 %.728, %.730
  %.746 = icmp slt i64 %.731, 0
  %.747 = select i1 %.746, i64 %arg.meta.5.0, i64 0
  %94 = getelementptr i64, ptr %arg.meta.4, i64 %.731
  %.761 = getelementptr i64, ptr %94, i64 %.747
  %.762 = load i64, ptr %.761, align 8
  %95 = add nuw i64 %.762, 15
  %.825 = lshr i64 %95, 4
  %.804.inv = icmp slt i64 %.762, 1
  %.847790.not969 = icmp eq i64 %.825, 0
  %.847790.not = select i1 %.804.inv, i1 true, i1 %.847790.not969
  br i1 %.847790.not, label %B164.loopexit, label %B464.lr.ph

B464.lr.ph:                                       ; preds = %B340.endif
  %.890 = mul nsw i64 %.313817881, %.185
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.lr.ph, %B462.loopexit
  %lsr.iv67 = phi i64 [ %lsr.iv.next68, %B462.loopexit ], [ %lsr.iv65, %B464.lr.ph ]
  %lsr.iv57 = phi i64 [ %lsr.iv.next58, %B462.loopexit ], [ %lsr.iv55, %B464.lr.ph ]
  %lsr.iv52 = phi i64 [ %lsr.iv.next53, %B462.loopexit ], [ %.762, %B464.lr.ph ]
  %indvar = phi i64 [ %indvar.next, %B462.loopexit ], [ 0, %B464.lr.ph ]
  %.846752802 = phi i64 [ %.856, %B462.loopexit ], [ %.825, %B464.lr.ph ]
  %.853754801 = phi i64 [ %.860, %B462.loopexit ], [ 0, %B464.lr.ph ]
  %smin84 = call i64 @llvm.smin.i64(i64 %lsr.iv52, i64 16)
  %96 = lshr i64 %smin84, 1
  %97 = shl nuw i64 %96, 1
  %smin69 = call i64 @llvm.smin.i64(i64 %lsr.iv52, i64 16)
  %98 = lshr i64 %smin69, 1
  %99 = shl nuw i64 %98, 1
  %smin54 = call i64 @llvm.smin.i64(i64 %lsr.iv52, i64 16)
  %100 = shl i64 %indvar, 4
  %101 = sub i64 %.762, %100
  %smin11 = tail call i64 @llvm.smin.i64(i64 %101, i64 16)
  %102 = shl i64 %indvar, 4
  %103 = sub i64 %.762, %102
  %smin = tail call i64 @llvm.smin.i64(i64 %103, i64 16)
  %.856 = add nsw i64 %.846752802, -1
  %.860 = add nuw i64 %.853754801, 16
  %.892 = add nsw i64 %.853754801, %.890
  %.895 = sub nsw i64 %.762, %.853754801
  %.968 = icmp sgt i64 %.895, 0
  br i1 %.968, label %B562.endif.preheader, label %B798.endif.thread

B562.endif.preheader:                             ; preds = %B464.endif.endif
  br label %B562.endif

B798.endif.thread:                                ; preds = %B464.endif.endif
  %104 = inttoptr i64 %arg.code to ptr
  %.14846 = tail call i64 %104(ptr %arg.frame.4, ptr %arg.frame.4)
  br label %B462.loopexit

B562.endif:                                       ; preds = %B562.endif, %B562.endif.preheader
  %lsr.iv50 = phi i64 [ %.1085, %B562.endif.preheader ], [ %lsr.iv.next, %B562.endif ]
  %.1016698700 = phi i64 [ %.1023, %B562.endif ], [ 0, %B562.endif.preheader ]
  %sunkaddr86 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i = load i64, ptr %sunkaddr86, align 8, !noalias !141
  %sunkaddr87 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i = load i64, ptr %sunkaddr87, align 8, !noalias !141
  %105 = mul nsw i64 %.313817881, %.81.i
  %106 = add i64 %.52.i, %105
  %107 = add i64 %.853754801, %.1016698700
  %108 = add i64 %107, %106
  %.97.i = icmp slt i64 %108, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %109 = getelementptr double, ptr %arg.tables.4, i64 %108
  %.112.i = getelementptr double, ptr %109, i64 %.98.i
  %.113.i = load double, ptr %.112.i, align 8, !noalias !141
  %.1023 = add nuw nsw i64 %.1016698700, 1
  %.1100 = icmp slt i64 %lsr.iv50, 0
  %.1101 = select i1 %.1100, i64 %arg.frame.5.0, i64 0
  %110 = shl i64 %.1101, 3
  %scevgep49 = getelementptr i8, ptr %arg.frame.4, i64 %110
  %111 = shl i64 %lsr.iv50, 3
  %scevgep51 = getelementptr i8, ptr %scevgep49, i64 %111
  store double %.113.i, ptr %scevgep51, align 8
  %lsr.iv.next = add i64 %lsr.iv50, 1
  %exitcond963.not = icmp eq i64 %smin54, %.1023
  br i1 %exitcond963.not, label %B642.endif, label %B562.endif

B642.endif:                                       ; preds = %B562.endif
  %112 = icmp slt i64 %.94, 1
  br i1 %112, label %B798.endif, label %B674.endif.us.preheader

B674.endif.us.preheader:                          ; preds = %B642.endif
  br label %B674.endif.us

B674.endif.us:                                    ; preds = %B706.B672.loopexit_crit_edge.us, %B674.endif.us.preheader
  %lsr.iv60 = phi ptr [ %scevgep59, %B674.endif.us.preheader ], [ %scevgep61, %B706.B672.loopexit_crit_edge.us ]
  %.1210711717.us = phi i64 [ %.1217.us, %B706.B672.loopexit_crit_edge.us ], [ 0, %B674.endif.us.preheader ]
  %113 = icmp eq i64 %103, 1
  %.idx = shl i64 %.1210711717.us, 7
  %invariant.gep = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  br i1 %113, label %B708.us.epil.preheader, label %B708.us.preheader

B708.us.preheader:                                ; preds = %B674.endif.us
  br label %B708.us

B708.us:                                          ; preds = %B708.us, %B708.us.preheader
  %.1331704706.us = phi i64 [ %.1338.us.1, %B708.us ], [ 0, %B708.us.preheader ]
  %sunkaddr88 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.1392.us = load i64, ptr %sunkaddr88, align 8
  %114 = mul nsw i64 %.1210711717.us, %.1392.us
  %115 = add i64 %lsr.iv67, %.1331704706.us
  %116 = add i64 %115, %114
  %.1411.us = icmp slt i64 %116, 0
  %.1412.us = select i1 %.1411.us, i64 %arg.states.5.0, i64 0
  %117 = getelementptr double, ptr %arg.states.4, i64 %116
  %.1426.us = getelementptr double, ptr %117, i64 %.1412.us
  %.1427.us = load double, ptr %.1426.us, align 8
  %118 = shl i64 %.1331704706.us, 3
  %scevgep63 = getelementptr i8, ptr %lsr.iv60, i64 %118
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 -8
  store double %.1427.us, ptr %scevgep64, align 8
  %.1338.us.1 = add nuw i64 %.1331704706.us, 2
  %.1392.us.1 = load i64, ptr %sunkaddr88, align 8
  %119 = mul nsw i64 %.1210711717.us, %.1392.us.1
  %120 = add i64 %lsr.iv57, %.1331704706.us
  %121 = add i64 %120, %119
  %.1411.us.1 = icmp slt i64 %121, 0
  %.1412.us.1 = select i1 %.1411.us.1, i64 %arg.states.5.0, i64 0
  %122 = getelementptr double, ptr %arg.states.4, i64 %121
  %.1426.us.1 = getelementptr double, ptr %122, i64 %.1412.us.1
  %.1427.us.1 = load double, ptr %.1426.us.1, align 8
  %123 = shl i64 %.1331704706.us, 3
  %scevgep62 = getelementptr i8, ptr %lsr.iv60, i64 %123
  store double %.1427.us.1, ptr %scevgep62, align 8
  %niter.ncmp.1 = icmp eq i64 %99, %.1338.us.1
  br i1 %niter.ncmp.1, label %B706.B672.loopexit_crit_edge.us.unr-lcssa, label %B708.us

B706.B672.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B708.us
  %124 = and i64 %smin, 1
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %B706.B672.loopexit_crit_edge.us, label %B708.us.epil.preheader

B708.us.epil.preheader:                           ; preds = %B706.B672.loopexit_crit_edge.us.unr-lcssa, %B674.endif.us
  %.1331704706.us.epil.init = phi i64 [ 0, %B674.endif.us ], [ %.1338.us.1, %B706.B672.loopexit_crit_edge.us.unr-lcssa ]
  %sunkaddr89 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.1392.us.epil = load i64, ptr %sunkaddr89, align 8
  %.1394.us.epil = mul nsw i64 %.1392.us.epil, %.1210711717.us
  %.1396.us.epil = add i64 %.1331704706.us.epil.init, %.892
  %.1397.us.epil = add i64 %.1396.us.epil, %.1394.us.epil
  %.1411.us.epil = icmp slt i64 %.1397.us.epil, 0
  %.1412.us.epil = select i1 %.1411.us.epil, i64 %arg.states.5.0, i64 0
  %126 = getelementptr double, ptr %arg.states.4, i64 %.1397.us.epil
  %.1426.us.epil = getelementptr double, ptr %126, i64 %.1412.us.epil
  %.1427.us.epil = load double, ptr %.1426.us.epil, align 8
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.1331704706.us.epil.init
  store double %.1427.us.epil, ptr %gep.epil, align 8
  br label %B706.B672.loopexit_crit_edge.us

B706.B672.loopexit_crit_edge.us:                  ; preds = %B708.us.epil.preheader, %B706.B672.loopexit_crit_edge.us.unr-lcssa
  %.1217.us = add nuw nsw i64 %.1210711717.us, 1
  %scevgep61 = getelementptr i8, ptr %lsr.iv60, i64 128
  %exitcond965.not = icmp eq i64 %.94, %.1217.us
  br i1 %exitcond965.not, label %B798.endif, label %B674.endif.us

B798.endif:                                       ; preds = %B706.B672.loopexit_crit_edge.us, %B642.endif
  %127 = icmp slt i64 %arg.wide, 1
  %128 = inttoptr i64 %arg.code to ptr
  %.1484 = tail call i64 %128(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  br i1 %127, label %B462.loopexit, label %B866.endif.us.preheader

B866.endif.us.preheader:                          ; preds = %B798.endif
  br label %B866.endif.us

B866.endif.us:                                    ; preds = %B898.B864.loopexit_crit_edge.us, %B866.endif.us.preheader
  %lsr.iv79 = phi ptr [ %scevgep78, %B866.endif.us.preheader ], [ %scevgep80, %B898.B864.loopexit_crit_edge.us ]
  %lsr.iv76 = phi i64 [ %10, %B866.endif.us.preheader ], [ %lsr.iv.next77, %B898.B864.loopexit_crit_edge.us ]
  %lsr.iv71 = phi ptr [ %scevgep70, %B866.endif.us.preheader ], [ %scevgep72, %B898.B864.loopexit_crit_edge.us ]
  %.1571735741.us = phi i64 [ %.1578.us, %B898.B864.loopexit_crit_edge.us ], [ 0, %B866.endif.us.preheader ]
  %129 = icmp eq i64 %101, 1
  %.1729.reass.reass.us = add i64 %invariant.op747, %.1571735741.us
  %.1730.us = shl nsw i64 %.1729.reass.reass.us, 4
  br i1 %129, label %B900.us.epil.preheader, label %B900.us.preheader

B900.us.preheader:                                ; preds = %B866.endif.us
  br label %B900.us

B900.us:                                          ; preds = %B900.us, %B900.us.preheader
  %.1692728730.us = phi i64 [ %.1699.us.1, %B900.us ], [ 0, %B900.us.preheader ]
  %130 = add i64 %lsr.iv76, %.1692728730.us
  %131 = add i64 %130, 16
  %.1745.us = icmp slt i64 %131, 0
  %.1746.us = select i1 %.1745.us, i64 %arg.frame.5.0, i64 0
  %132 = shl i64 %.1746.us, 3
  %scevgep81 = getelementptr i8, ptr %lsr.iv79, i64 %132
  %133 = shl i64 %.1692728730.us, 3
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 %133
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 128
  %.1761.us = load double, ptr %scevgep83, align 8
  %sunkaddr90 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.1791.us = load i64, ptr %sunkaddr90, align 8
  %134 = mul nsw i64 %.1571735741.us, %.1791.us
  %135 = add i64 %lsr.iv67, %.1692728730.us
  %136 = add i64 %135, %134
  %.1810.us = icmp slt i64 %136, 0
  %.1811.us = select i1 %.1810.us, i64 %arg.outputs.5.0, i64 0
  %137 = getelementptr double, ptr %arg.outputs.4, i64 %136
  %.1825.us = getelementptr double, ptr %137, i64 %.1811.us
  store double %.1761.us, ptr %.1825.us, align 8
  %.1699.us.1 = add nuw i64 %.1692728730.us, 2
  %138 = add i64 %lsr.iv76, %.1692728730.us
  %139 = add i64 %138, 17
  %.1745.us.1 = icmp slt i64 %139, 0
  %.1746.us.1 = select i1 %.1745.us.1, i64 %arg.frame.5.0, i64 0
  %140 = shl i64 %.1746.us.1, 3
  %scevgep73 = getelementptr i8, ptr %lsr.iv71, i64 %140
  %141 = shl i64 %.1692728730.us, 3
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 %141
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 136
  %.1761.us.1 = load double, ptr %scevgep75, align 8
  %.1791.us.1 = load i64, ptr %sunkaddr90, align 8
  %142 = mul nsw i64 %.1571735741.us, %.1791.us.1
  %143 = add i64 %lsr.iv67, %.1692728730.us
  %144 = add i64 %143, %142
  %145 = add i64 %144, 1
  %.1810.us.1 = icmp slt i64 %145, 0
  %.1811.us.1 = select i1 %.1810.us.1, i64 %arg.outputs.5.0, i64 0
  %146 = getelementptr double, ptr %arg.outputs.4, i64 %145
  %.1825.us.1 = getelementptr double, ptr %146, i64 %.1811.us.1
  store double %.1761.us.1, ptr %.1825.us.1, align 8
  %niter16.ncmp.1 = icmp eq i64 %97, %.1699.us.1
  br i1 %niter16.ncmp.1, label %B898.B864.loopexit_crit_edge.us.unr-lcssa, label %B900.us

B898.B864.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B900.us
  %147 = and i64 %smin11, 1
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %B898.B864.loopexit_crit_edge.us, label %B900.us.epil.preheader

B900.us.epil.preheader:                           ; preds = %B898.B864.loopexit_crit_edge.us.unr-lcssa, %B866.endif.us
  %.1692728730.us.epil.init = phi i64 [ 0, %B866.endif.us ], [ %.1699.us.1, %B898.B864.loopexit_crit_edge.us.unr-lcssa ]
  %.1731.us.epil = add nsw i64 %.1692728730.us.epil.init, %.1730.us
  %.1745.us.epil = icmp slt i64 %.1731.us.epil, 0
  %.1746.us.epil = select i1 %.1745.us.epil, i64 %arg.frame.5.0, i64 0
  %149 = getelementptr double, ptr %arg.frame.4, i64 %.1731.us.epil
  %.1760.us.epil = getelementptr double, ptr %149, i64 %.1746.us.epil
  %.1761.us.epil = load double, ptr %.1760.us.epil, align 8
  %sunkaddr91 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.1791.us.epil = load i64, ptr %sunkaddr91, align 8
  %.1793.us.epil = mul nsw i64 %.1791.us.epil, %.1571735741.us
  %.1795.us.epil = add i64 %.1692728730.us.epil.init, %.892
  %.1796.us.epil = add i64 %.1795.us.epil, %.1793.us.epil
  %.1810.us.epil = icmp slt i64 %.1796.us.epil, 0
  %.1811.us.epil = select i1 %.1810.us.epil, i64 %arg.outputs.5.0, i64 0
  %150 = getelementptr double, ptr %arg.outputs.4, i64 %.1796.us.epil
  %.1825.us.epil = getelementptr double, ptr %150, i64 %.1811.us.epil
  store double %.1761.us.epil, ptr %.1825.us.epil, align 8
  br label %B898.B864.loopexit_crit_edge.us

B898.B864.loopexit_crit_edge.us:                  ; preds = %B900.us.epil.preheader, %B898.B864.loopexit_crit_edge.us.unr-lcssa
  %.1578.us = add nuw nsw i64 %.1571735741.us, 1
  %scevgep72 = getelementptr i8, ptr %lsr.iv71, i64 128
  %lsr.iv.next77 = add i64 %lsr.iv76, 16
  %scevgep80 = getelementptr i8, ptr %lsr.iv79, i64 128
  %exitcond967.not = icmp eq i64 %arg.wide, %.1578.us
  br i1 %exitcond967.not, label %B462.loopexit, label %B866.endif.us
}

define internal range(i32 -1, -2) i32 @phases.trace.28(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.wide, i64 %arg.code, i64 %arg.keep) local_unnamed_addr {
B0.endif:
  %.413 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.750 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2987 = alloca i64, align 8
  store i64 0, ptr %.2987, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.137 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.138 = load i64, ptr %.137, align 8
  %.167 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.168 = load i64, ptr %.167, align 8
  %.176 = shl i64 %.168, 5
  %.208 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.209 = load i64, ptr %.208, align 8
  %.2921720.not = icmp slt i64 %.209, 1
  br i1 %.2921720.not, label %B2508, label %B164.lr.ph

B164.lr.ph:                                       ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %.107 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.108 = load i64, ptr %.107, align 8
  %.1481 = getelementptr double, ptr %arg.frame.4, i64 %.176
  %scevgep = getelementptr i8, ptr %arg.tables.4, i64 8
  %0 = shl i64 %.168, 8
  %scevgep200 = getelementptr i8, ptr %arg.frame.4, i64 %0
  br label %B164

B164:                                             ; preds = %B2509, %B164.lr.ph
  %lsr.iv208 = phi i64 [ 0, %B164.lr.ph ], [ %lsr.iv.next209, %B2509 ]
  %lsr.iv = phi i64 [ 0, %B164.lr.ph ], [ %lsr.iv.next, %B2509 ]
  %.29814941737 = phi i64 [ 0, %B164.lr.ph ], [ %.305, %B2509 ]
  %.305 = add nuw nsw i64 %.29814941737, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 392
  %.362 = load i64, ptr %sunkaddr, align 8
  %.364 = mul nuw nsw i64 %.29814941737, 5
  %.365 = add nsw i64 %.362, %.364
  %.384 = icmp slt i64 %.365, -1
  %.385 = select i1 %.384, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %.365
  %2 = getelementptr i8, ptr %1, i64 8
  %.399 = getelementptr i64, ptr %2, i64 %.385
  %.400 = load i64, ptr %.399, align 8
  %.401.not = icmp eq i64 %.400, 0
  br i1 %.401.not, label %B266, label %B2509

B266:                                             ; preds = %B164
  %.423 = call i32 @phases.begin_exact.29(ptr nonnull %.413, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.29814941737)
  %cond = icmp eq i32 %.423, 0
  br i1 %cond, label %B266.endif.endif, label %B266.if.if, !prof !0

B572:                                             ; preds = %B518.endif, %B266.endif.endif
  %k.4.3 = phi i64 [ 0, %B266.endif.endif ], [ %.693, %B518.endif ]
  store i64 0, ptr %.750, align 8
  %.760 = call i32 @phases.next_phase.30(ptr nonnull %.750, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %.503, i64 %.565, i64 %.628)
  %.770 = load i64, ptr %.750, align 8
  %cond122 = icmp eq i32 %.760, 0
  br i1 %cond122, label %B636.endif, label %B572.if.if, !prof !0

B702:                                             ; preds = %B2270.endif, %B702.preheader
  %j.3.2 = phi i64 [ %j.4.4, %B2270.endif ], [ %.770, %B702.preheader ]
  %k.5.2 = phi i64 [ %.27172166, %B2270.endif ], [ %k.4.3, %B702.preheader ]
  %.857 = icmp slt i64 %j.3.2, %.628
  br i1 %.857, label %B714, label %B808

B714:                                             ; preds = %B702
  %sunkaddr216 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.888 = load i64, ptr %sunkaddr216, align 8
  %sunkaddr217 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.918 = load i64, ptr %sunkaddr217, align 8
  %.920 = mul nsw i64 %.918, %j.3.2
  %.921 = add nsw i64 %.920, %.888
  %.935 = icmp slt i64 %.921, 0
  %.936 = select i1 %.935, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr double, ptr %arg.tables.4, i64 %.921
  %.950 = getelementptr double, ptr %3, i64 %.936
  %.951 = load double, ptr %.950, align 8
  br label %B808

B808:                                             ; preds = %B714, %B702
  %"$phi808.1.2.3" = phi double [ %.951, %B714 ], [ 0x7FF0000000000000, %B702 ]
  br label %B836.endif

B924:                                             ; preds = %B836.endif
  %sunkaddr218 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1061 = load i64, ptr %sunkaddr218, align 8
  %.1062 = shl nsw i64 %.1061, 4
  %4 = add i64 %filled.2.3, %.1062
  %.1079 = icmp slt i64 %4, 0
  %.1080 = select i1 %.1079, i64 %arg.frame.5.0, i64 0
  %5 = shl i64 %.1061, 7
  %6 = shl i64 %.1080, 3
  %7 = add i64 %5, %6
  %scevgep191 = getelementptr i8, ptr %arg.frame.4, i64 %7
  %8 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep192 = getelementptr i8, ptr %scevgep191, i64 %8
  store double %.113.i75, ptr %scevgep192, align 8
  %.1099 = add nuw nsw i64 %filled.2.3, 1
  %exitcond.not = icmp eq i64 %.1099, 16
  br i1 %exitcond.not, label %B1334.endif, label %B836.endif

B1032:                                            ; preds = %B836.endif
  %.1120 = fcmp one double %"$phi808.1.2.3", 0x7FF0000000000000
  %.1159 = fcmp one double %.113.i75, 0x7FF0000000000000
  %"$phi1132.1.3.3" = and i1 %.1120, %.1159
  %.12491283.not = icmp samesign ugt i64 %filled.2.3, 15
  br i1 %.12491283.not, label %B1334.endif, label %B1178.preheader

B1178.preheader:                                  ; preds = %B1032
  %xtraiter = and i64 %filled.2.3, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1178.prol.loopexit, label %B1178.prol

B1178.prol:                                       ; preds = %B1178.preheader
  %9 = add i64 %filled.2.3, 1
  %sunkaddr219 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre.prol = load i64, ptr %sunkaddr219, align 8
  br i1 %"$phi1132.1.3.3", label %B1280.prol, label %B1188.endif.prol

B1188.endif.prol:                                 ; preds = %B1178.prol
  %.1372.prol = icmp slt i64 %.1421.pre.prol, 0
  %.1373.prol = select i1 %.1372.prol, i64 %arg.frame.5.0, i64 0
  %10 = shl i64 %.1421.pre.prol, 7
  %11 = shl i64 %.1373.prol, 3
  %12 = add i64 %10, %11
  %umin185 = call i64 @llvm.umin.i64(i64 %filled.2.3, i64 1)
  %13 = mul nuw nsw i64 %umin185, -8
  %scevgep186 = getelementptr i8, ptr %arg.frame.4, i64 %13
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 %12
  %14 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 %14
  %.1388.prol = load double, ptr %scevgep188, align 8
  br label %B1280.prol

B1280.prol:                                       ; preds = %B1188.endif.prol, %B1178.prol
  %"$phi1280.2.2.4.prol" = phi double [ %.1388.prol, %B1188.endif.prol ], [ %"$phi808.1.2.3", %B1178.prol ]
  %.1441.prol = icmp slt i64 %.1421.pre.prol, 0
  %.1442.prol = select i1 %.1441.prol, i64 %arg.frame.5.0, i64 0
  %15 = shl i64 %.1421.pre.prol, 7
  %16 = shl i64 %.1442.prol, 3
  %17 = add i64 %15, %16
  %scevgep180 = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl nuw nsw i64 %filled.2.3, 3
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 %18
  store double %"$phi1280.2.2.4.prol", ptr %scevgep181, align 8
  br label %B1178.prol.loopexit

B1178.prol.loopexit:                              ; preds = %B1280.prol, %B1178.preheader
  %.125512821284.unr = phi i64 [ %9, %B1280.prol ], [ %filled.2.3, %B1178.preheader ]
  %19 = icmp eq i64 %filled.2.3, 15
  br i1 %19, label %B1334.endif, label %B1178.preheader.new

B1178.preheader.new:                              ; preds = %B1178.prol.loopexit
  %umin = call i64 @llvm.umin.i64(i64 %filled.2.3, i64 1)
  %20 = mul nuw nsw i64 %umin, -8
  %scevgep182 = getelementptr i8, ptr %arg.frame.4, i64 %20
  br label %B1178

B1178:                                            ; preds = %B1280.1, %B1178.preheader.new
  %.125512821284 = phi i64 [ %.125512821284.unr, %B1178.preheader.new ], [ %.1262.1, %B1280.1 ]
  %sunkaddr220 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre = load i64, ptr %sunkaddr220, align 8
  %.pre = shl i64 %.1421.pre, 4
  br i1 %"$phi1132.1.3.3", label %B1280, label %B1188.endif

B1280:                                            ; preds = %B1188.endif, %B1178
  %"$phi1280.2.2.4" = phi double [ %.1388, %B1188.endif ], [ %"$phi808.1.2.3", %B1178 ]
  %21 = add i64 %.125512821284, %.pre
  %.1441 = icmp slt i64 %21, 0
  %.1442 = select i1 %.1441, i64 %arg.frame.5.0, i64 0
  %22 = shl i64 %.1421.pre, 7
  %23 = shl i64 %.1442, 3
  %24 = add i64 %22, %23
  %scevgep195 = getelementptr i8, ptr %arg.frame.4, i64 %24
  %25 = shl i64 %.125512821284, 3
  %scevgep196 = getelementptr i8, ptr %scevgep195, i64 %25
  store double %"$phi1280.2.2.4", ptr %scevgep196, align 8
  %.1262.1 = add nuw nsw i64 %.125512821284, 2
  %sunkaddr221 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1421.pre.1 = load i64, ptr %sunkaddr221, align 8
  %.pre.1 = shl i64 %.1421.pre.1, 4
  br i1 %"$phi1132.1.3.3", label %B1280.1, label %B1188.endif.1

B1188.endif.1:                                    ; preds = %B1280
  %.1372.1 = icmp slt i64 %.1421.pre.1, 0
  %.1373.1 = select i1 %.1372.1, i64 %arg.frame.5.0, i64 0
  %26 = shl i64 %.1421.pre.1, 7
  %27 = shl i64 %.1373.1, 3
  %28 = add i64 %26, %27
  %scevgep183 = getelementptr i8, ptr %scevgep182, i64 %28
  %sunkaddr222 = mul i64 %filled.2.3, 8
  %sunkaddr223 = getelementptr i8, ptr %scevgep183, i64 %sunkaddr222
  %.1388.1 = load double, ptr %sunkaddr223, align 8
  br label %B1280.1

B1280.1:                                          ; preds = %B1188.endif.1, %B1280
  %"$phi1280.2.2.4.1" = phi double [ %.1388.1, %B1188.endif.1 ], [ %"$phi808.1.2.3", %B1280 ]
  %29 = add i64 %.125512821284, %.pre.1
  %30 = add i64 %29, 1
  %.1441.1 = icmp slt i64 %30, 0
  %.1442.1 = select i1 %.1441.1, i64 %arg.frame.5.0, i64 0
  %31 = shl i64 %.1421.pre.1, 7
  %32 = shl i64 %.1442.1, 3
  %33 = add i64 %31, %32
  %scevgep197 = getelementptr i8, ptr %arg.frame.4, i64 %33
  %34 = shl i64 %.125512821284, 3
  %scevgep198 = getelementptr i8, ptr %scevgep197, i64 %34
  %scevgep199 = getelementptr i8, ptr %scevgep198, i64 8
  store double %"$phi1280.2.2.4.1", ptr %scevgep199, align 8
  %exitcond2149.not.1 = icmp eq i64 %.1262.1, 16
  br i1 %exitcond2149.not.1, label %B1334.endif, label %B1178

B1592:                                            ; preds = %B1440.B1406.loopexit_crit_edge.us
  %.1893.not = icmp eq i64 %status.5.5.us, 0
  br i1 %.1893.not, label %B1668.endif, label %B1614

B1614:                                            ; preds = %B1592
  %sunkaddr224 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.58.i = load i64, ptr %sunkaddr224, align 8, !noalias !144
  %.14096.not.i = icmp slt i64 %.58.i, 1
  br i1 %.14096.not.i, label %B2336, label %B62.lr.ph.i

B62.lr.ph.i:                                      ; preds = %B1614
  %35 = icmp eq i64 %.58.i, 1
  br i1 %35, label %B68.epil.i, label %B62.lr.ph.new.i

B62.lr.ph.new.i:                                  ; preds = %B62.lr.ph.i
  %unroll_iter.i = and i64 %.58.i, %const
  br label %B62.i

B62.i:                                            ; preds = %B162.1.i, %B62.lr.ph.new.i
  %fit.2.099.i = phi i1 [ true, %B62.lr.ph.new.i ], [ %"$phi162.1.2.1.1.i", %B162.1.i ]
  %.1469597.i = phi i64 [ 0, %B62.lr.ph.new.i ], [ %.153.13.i, %B162.1.i ]
  br i1 %fit.2.099.i, label %B162.i, label %B162.1.i

B162.i:                                           ; preds = %B62.i
  %sunkaddr225 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.i = load i64, ptr %sunkaddr225, align 8, !noalias !144
  %36 = add i64 %.1469597.i, %.218.i
  %.237.i = icmp slt i64 %36, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %.idx.i = shl i64 %36, 7
  %37 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i
  %.252.i = getelementptr double, ptr %37, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !144
  %.261.le.i = fsub double %.253.i, %.253.i
  %.262.le.i = fcmp ord double %.261.le.i, 0.000000e+00
  br i1 %.262.le.i, label %B68.1.i, label %B162.1.i

B68.1.i:                                          ; preds = %B162.i
  %38 = add i64 %.1469597.i, %.218.i
  %39 = add i64 %38, 1
  %.237.1.i = icmp slt i64 %39, 0
  %.238.1.i = select i1 %.237.1.i, i64 %arg.frame.5.0, i64 0
  %.idx.1.i = shl i64 %39, 7
  %40 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.1.i
  %.252.1.i = getelementptr double, ptr %40, i64 %.238.1.i
  %.253.1.i = load double, ptr %.252.1.i, align 8, !noalias !144
  %.261.le.1.i = fsub double %.253.1.i, %.253.1.i
  %.262.le.1.i = fcmp ord double %.261.le.1.i, 0.000000e+00
  br label %B162.1.i

B162.1.i:                                         ; preds = %B68.1.i, %B162.i, %B62.i
  %"$phi162.1.2.1.1.i" = phi i1 [ false, %B162.i ], [ %.262.le.1.i, %B68.1.i ], [ false, %B62.i ]
  %.153.13.i = add nuw i64 %.1469597.i, 2
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.153.13.i
  br i1 %niter.ncmp.1.i, label %B166.loopexit.unr-lcssa.i, label %B62.i

B166.loopexit.unr-lcssa.i:                        ; preds = %B162.1.i
  %41 = and i64 %.58.i, 1
  %lcmp.mod.not.i = icmp eq i64 %41, 0
  %"$phi162.1.2.1.1.not.i" = xor i1 %"$phi162.1.2.1.1.i", true
  %brmerge.i = select i1 %lcmp.mod.not.i, i1 true, i1 %"$phi162.1.2.1.1.not.i"
  %"$phi162.1.2.1.1.mux.i" = select i1 %lcmp.mod.not.i, i1 %"$phi162.1.2.1.1.i", i1 false
  br i1 %brmerge.i, label %phases.constants_fit.31, label %B68.epil.i

B68.epil.i:                                       ; preds = %B166.loopexit.unr-lcssa.i, %B62.lr.ph.i
  %.1469597.epil.init6.i = phi i64 [ %unroll_iter.i, %B166.loopexit.unr-lcssa.i ], [ 0, %B62.lr.ph.i ]
  %sunkaddr226 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.epil.i = load i64, ptr %sunkaddr226, align 8, !noalias !144
  %.220.epil.i = add nsw i64 %.218.epil.i, %.1469597.epil.init6.i
  %.237.epil.i = icmp slt i64 %.220.epil.i, 0
  %.238.epil.i = select i1 %.237.epil.i, i64 %arg.frame.5.0, i64 0
  %.idx.epil.i = shl i64 %.220.epil.i, 7
  %42 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.epil.i
  %.252.epil.i = getelementptr double, ptr %42, i64 %.238.epil.i
  %.253.epil.i = load double, ptr %.252.epil.i, align 8, !noalias !144
  %.261.le.epil.i = fsub double %.253.epil.i, %.253.epil.i
  %.262.le.epil.i = fcmp ord double %.261.le.epil.i, 0.000000e+00
  br label %phases.constants_fit.31

phases.constants_fit.31: ; preds = %B68.epil.i, %B166.loopexit.unr-lcssa.i
  %"$phi162.1.2.1.lcssa.i" = phi i1 [ %"$phi162.1.2.1.1.mux.i", %B166.loopexit.unr-lcssa.i ], [ %.262.le.epil.i, %B68.epil.i ]
  %"$phi162.1.2.1.lcssa.i.fr" = freeze i1 %"$phi162.1.2.1.lcssa.i"
  %spec.select = select i1 %"$phi162.1.2.1.lcssa.i.fr", i64 %status.5.5.us, i64 4
  br label %B2336

B1842:                                            ; preds = %B1732.B1698.loopexit_crit_edge.us, %B1700.endif.lr.ph, %B1668.endif
  %43 = icmp eq i64 %arg.keep, 0
  br i1 %43, label %B2042, label %B1846.endif

B2042:                                            ; preds = %B1910.B1876.loopexit_crit_edge.us, %B1842
  %.2717 = add nsw i64 %filled.3.411712163, %k.5.2
  br i1 %"$phi1132.1.3.32164", label %B2056.endif, label %B2270.endif

B2042.thread2171:                                 ; preds = %B1846.endif
  %.27172172 = add nsw i64 %filled.3.411712163, %k.5.2
  br i1 %"$phi1132.1.3.32164", label %B2208, label %B2270.endif

B2042.thread:                                     ; preds = %B1878.endif.lr.ph
  br i1 %"$phi1132.1.3.32164", label %B2088.preheader, label %B2270.endif

B2088:                                            ; preds = %B2088.preheader, %B2088
  %.281513681370 = phi i64 [ %.2822, %B2088 ], [ 0, %B2088.preheader ]
  %.2822 = add nuw nsw i64 %.281513681370, 1
  %sunkaddr227 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.2876 = load i64, ptr %sunkaddr227, align 8
  %44 = add i64 %.281513681370, %.2876
  %.2878 = shl nsw i64 %44, 4
  %.2880 = add nsw i64 %.2878, %filled.3.411712163
  %.2894 = icmp slt i64 %.2880, 0
  %.2895 = select i1 %.2894, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.2880
  %.2909 = getelementptr double, ptr %45, i64 %.2895
  %.2910 = load double, ptr %.2909, align 8
  %.2940 = load i64, ptr %arg.meta.4, align 8
  %46 = add i64 %.281513681370, %.2940
  %.2956 = icmp slt i64 %46, 0
  %.2957 = select i1 %.2956, i64 %arg.frame.5.0, i64 0
  %.idx1216 = shl i64 %46, 7
  %47 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1216
  %.2971 = getelementptr double, ptr %47, i64 %.2957
  store double %.2910, ptr %.2971, align 8
  %exitcond2156.not = icmp eq i64 %.108, %.2822
  br i1 %exitcond2156.not, label %B2208, label %B2088

B2208:                                            ; preds = %B2056.endif, %B2088, %B2042.thread2171
  %.271721672170 = phi i64 [ %.27172172, %B2042.thread2171 ], [ %.2717, %B2056.endif ], [ %.271721672169, %B2088 ]
  store i64 0, ptr %.2987, align 8
  %.2997 = call i32 @phases.next_phase.30(ptr nonnull %.2987, ptr nonnull %excinfo.10, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %"$phi808.1.2.3", i64 %j.3.2, i64 %.628)
  %.3007 = load i64, ptr %.2987, align 8
  %cond123 = icmp eq i32 %.2997, 0
  br i1 %cond123, label %B2270.endif, label %B2208.if.if, !prof !0

B2336:                                            ; preds = %B2270.endif, %B636.endif, %phases.constants_fit.31, %B1614
  %k.6.3 = phi i64 [ %k.5.2, %phases.constants_fit.31 ], [ %k.4.3, %B636.endif ], [ %k.5.2, %B1614 ], [ %.27172166, %B2270.endif ]
  %status.7.3 = phi i64 [ %spec.select, %phases.constants_fit.31 ], [ 0, %B636.endif ], [ %status.5.5.us, %B1614 ], [ 0, %B2270.endif ]
  %.3136 = icmp slt i64 %.365, 0
  %.3137 = select i1 %.3136, i64 %arg.meta.5.0, i64 0
  %.3151 = getelementptr i64, ptr %1, i64 %.3137
  store i64 %k.6.3, ptr %.3151, align 8
  %sunkaddr228 = mul i64 %.385, 8
  %sunkaddr229 = getelementptr i8, ptr %1, i64 %sunkaddr228
  %sunkaddr230 = getelementptr i8, ptr %sunkaddr229, i64 8
  store i64 %status.7.3, ptr %sunkaddr230, align 8
  %.3191 = icmp sgt i64 %k.6.3, 0
  br i1 %.3191, label %B2402, label %B2444

B2402:                                            ; preds = %B2336
  %.3195 = add nsw i64 %k.6.3, -1
  %sunkaddr231 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i99 = load i64, ptr %sunkaddr231, align 8, !noalias !147
  %sunkaddr232 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i101 = load i64, ptr %sunkaddr232, align 8, !noalias !147
  %.82.i102 = mul nsw i64 %.81.i101, %.29814941737
  %.83.i103 = add i64 %.3195, %.52.i99
  %.84.i104 = add i64 %.83.i103, %.82.i102
  %.97.i105 = icmp slt i64 %.84.i104, 0
  %.98.i106 = select i1 %.97.i105, i64 %arg.tables.5.0, i64 0
  %48 = getelementptr double, ptr %arg.tables.4, i64 %.84.i104
  %.112.i107 = getelementptr double, ptr %48, i64 %.98.i106
  br label %B2496

B2444:                                            ; preds = %B2336
  %sunkaddr233 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.3264 = load i64, ptr %sunkaddr233, align 8
  %.3279 = icmp slt i64 %.3264, 0
  %.3280 = select i1 %.3279, i64 %arg.frame.5.0, i64 0
  %.idx1219 = shl i64 %.3264, 7
  %49 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1219
  %.3294 = getelementptr double, ptr %49, i64 %.3280
  br label %B2496

B2496:                                            ; preds = %B2444, %B2402
  %"$phi2496.1.2.2.in.sroa.speculated.in" = phi ptr [ %.3294, %B2444 ], [ %.112.i107, %B2402 ]
  %"$phi2496.1.2.2.in.sroa.speculated" = load double, ptr %"$phi2496.1.2.2.in.sroa.speculated.in", align 8
  %50 = getelementptr double, ptr %arg.reached.4, i64 %.29814941737
  store double %"$phi2496.1.2.2.in.sroa.speculated", ptr %50, align 8
  br label %B2509

common.ret:                                       ; preds = %B2208.if.if, %B572.if.if, %B266.if.if, %B2508
  %common.ret.op = phi i32 [ 0, %B2508 ], [ %.423, %B266.if.if ], [ %.760, %B572.if.if ], [ %.2997, %B2208.if.if ]
  ret i32 %common.ret.op

B2508:                                            ; preds = %B2509, %B0.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2509:                                            ; preds = %B2496, %B164
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next209 = add i64 %lsr.iv208, %.138
  %exitcond2157.not = icmp eq i64 %.305, %.209
  br i1 %exitcond2157.not, label %B2508, label %B164

B266.if.if:                                       ; preds = %B266
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B266.endif.endif:                                 ; preds = %B266
  %sunkaddr234 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.472 = load i64, ptr %sunkaddr234, align 8
  %.487 = icmp slt i64 %.472, 0
  %.488 = select i1 %.487, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.472, 7
  %51 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.502 = getelementptr double, ptr %51, i64 %.488
  %.503 = load double, ptr %.502, align 8
  %sunkaddr235 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.533 = load i64, ptr %sunkaddr235, align 8
  %.535 = add nsw i64 %.533, %.29814941737
  %.549 = icmp slt i64 %.535, 0
  %.550 = select i1 %.549, i64 %arg.meta.5.0, i64 0
  %52 = getelementptr i64, ptr %arg.meta.4, i64 %.535
  %.564 = getelementptr i64, ptr %52, i64 %.550
  %.565 = load i64, ptr %.564, align 8
  %.612 = icmp slt i64 %.535, -1
  %.613 = select i1 %.612, i64 %arg.meta.5.0, i64 0
  %53 = getelementptr i8, ptr %52, i64 8
  %.627 = getelementptr i64, ptr %53, i64 %.613
  %.628 = load i64, ptr %.627, align 8
  %sunkaddr236 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i110 = load i64, ptr %sunkaddr236, align 8, !noalias !150
  %sunkaddr237 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i112 = load i64, ptr %sunkaddr237, align 8, !noalias !150
  %.82.i113 = mul nsw i64 %.81.i112, %.29814941737
  %.83.i114 = add i64 %.82.i113, %.52.i110
  %.97.i115 = icmp slt i64 %.83.i114, 0
  %.98.i116 = select i1 %.97.i115, i64 %arg.tables.5.0, i64 0
  %54 = getelementptr double, ptr %arg.tables.4, i64 %.83.i114
  %.112.i117 = getelementptr double, ptr %54, i64 %.98.i116
  %.113.i118 = load double, ptr %.112.i117, align 8, !noalias !150
  %.690 = fcmp olt double %.113.i118, %.503
  br i1 %.690, label %B518.endif.preheader, label %B572

B518.endif.preheader:                             ; preds = %B266.endif.endif
  %55 = mul i64 %.81.i112, %lsr.iv
  %56 = shl i64 %.52.i110, 3
  %57 = add i64 %55, %56
  %scevgep177 = getelementptr i8, ptr %scevgep, i64 %57
  %58 = add i64 %.52.i110, 1
  %59 = mul nsw i64 %.81.i112, %.29814941737
  %60 = add i64 %58, %59
  br label %B518.endif

B518.endif:                                       ; preds = %B518.endif, %B518.endif.preheader
  %k.3.2 = phi i64 [ %.693, %B518.endif ], [ 0, %B518.endif.preheader ]
  %.693 = add nuw nsw i64 %k.3.2, 1
  %61 = add i64 %60, %k.3.2
  %.97.i = icmp slt i64 %61, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %62 = shl i64 %.98.i, 3
  %scevgep178 = getelementptr i8, ptr %scevgep177, i64 %62
  %63 = shl i64 %k.3.2, 3
  %scevgep179 = getelementptr i8, ptr %scevgep178, i64 %63
  %.113.i = load double, ptr %scevgep179, align 8, !noalias !153
  %.731 = fcmp olt double %.113.i, %.503
  br i1 %.731, label %B518.endif, label %B572

B572.if.if:                                       ; preds = %B572
  %.768 = icmp sgt i32 %.760, 0
  %.761 = load ptr, ptr %excinfo.4, align 8
  %.769 = select i1 %.768, ptr %.761, ptr undef
  store ptr %.769, ptr %excinfo, align 8
  br label %common.ret

B636.endif:                                       ; preds = %B572
  %sunkaddr238 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i55 = load i64, ptr %sunkaddr238, align 8, !noalias !156
  %sunkaddr239 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i57 = load i64, ptr %sunkaddr239, align 8, !noalias !156
  %.82.i58 = mul nsw i64 %.81.i57, %.29814941737
  %.83.i59 = add i64 %.52.i55, %k.4.3
  %.84.i60 = add i64 %.83.i59, %.82.i58
  %.97.i61 = icmp slt i64 %.84.i60, 0
  %.98.i62 = select i1 %.97.i61, i64 %arg.tables.5.0, i64 0
  %64 = getelementptr double, ptr %arg.tables.4, i64 %.84.i60
  %.112.i63 = getelementptr double, ptr %64, i64 %.98.i62
  %.113.i64 = load double, ptr %.112.i63, align 8, !noalias !156
  %.846 = fcmp ueq double %.113.i64, 0x7FF0000000000000
  br i1 %.846, label %B2336, label %B702.preheader

B702.preheader:                                   ; preds = %B636.endif
  %.1848 = icmp slt i64 %.365, -2
  %.1849 = select i1 %.1848, i64 %arg.meta.5.0, i64 0
  %.2245 = mul nsw i64 %.29814941737, %.138
  br label %B702

B836.endif:                                       ; preds = %B924, %B808
  %filled.2.3 = phi i64 [ 0, %B808 ], [ %.1099, %B924 ]
  %sunkaddr240 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i66 = load i64, ptr %sunkaddr240, align 8, !noalias !159
  %sunkaddr241 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i68 = load i64, ptr %sunkaddr241, align 8, !noalias !159
  %65 = mul nsw i64 %.29814941737, %.81.i68
  %66 = add i64 %.52.i66, %65
  %67 = add i64 %k.5.2, %filled.2.3
  %68 = add i64 %67, %66
  %.97.i72 = icmp slt i64 %68, 0
  %.98.i73 = select i1 %.97.i72, i64 %arg.tables.5.0, i64 0
  %69 = getelementptr double, ptr %arg.tables.4, i64 %68
  %.112.i74 = getelementptr double, ptr %69, i64 %.98.i73
  %.113.i75 = load double, ptr %.112.i74, align 8, !noalias !159
  %.1019 = fcmp oge double %.113.i75, %"$phi808.1.2.3"
  %.1022 = fcmp oeq double %.113.i75, 0x7FF0000000000000
  %or.cond = or i1 %.1019, %.1022
  br i1 %or.cond, label %B1032, label %B924

B1188.endif:                                      ; preds = %B1178
  %.1372 = icmp slt i64 %.1421.pre, 0
  %.1373 = select i1 %.1372, i64 %arg.frame.5.0, i64 0
  %70 = shl i64 %.1421.pre, 7
  %71 = shl i64 %.1373, 3
  %72 = add i64 %70, %71
  %scevgep189 = getelementptr i8, ptr %scevgep182, i64 %72
  %sunkaddr242 = mul i64 %filled.2.3, 8
  %sunkaddr243 = getelementptr i8, ptr %scevgep189, i64 %sunkaddr242
  %.1388 = load double, ptr %sunkaddr243, align 8
  br label %B1280

B1334.endif:                                      ; preds = %B1280.1, %B1178.prol.loopexit, %B1032, %B924
  %"$phi1132.1.3.32164" = phi i1 [ %"$phi1132.1.3.3", %B1032 ], [ %"$phi1132.1.3.3", %B1280.1 ], [ %"$phi1132.1.3.3", %B1178.prol.loopexit ], [ false, %B924 ]
  %filled.3.411712163 = phi i64 [ %filled.2.3, %B1032 ], [ %filled.2.3, %B1280.1 ], [ %filled.2.3, %B1178.prol.loopexit ], [ 16, %B924 ]
  %73 = icmp slt i64 %.108, 1
  %74 = inttoptr i64 %arg.code to ptr
  %.1483 = tail call i64 %74(ptr %arg.frame.4, ptr %.1481)
  %.1487 = zext i1 %"$phi1132.1.3.32164" to i64
  %.1488 = add nuw nsw i64 %filled.3.411712163, %.1487
  %.15681303.not = icmp eq i64 %.1488, 0
  %brmerge = select i1 %.15681303.not, i1 true, i1 %73
  br i1 %brmerge, label %B1668.endif, label %B1408.endif.us.preheader

B1408.endif.us.preheader:                         ; preds = %B1334.endif
  br label %B1408.endif.us

B1408.endif.us:                                   ; preds = %B1440.B1406.loopexit_crit_edge.us, %B1408.endif.us.preheader
  %status.3.31306.us = phi i64 [ %status.5.5.us, %B1440.B1406.loopexit_crit_edge.us ], [ 0, %B1408.endif.us.preheader ]
  %.157412981304.us = phi i64 [ %.1581.us, %B1440.B1406.loopexit_crit_edge.us ], [ 0, %B1408.endif.us.preheader ]
  br label %B1442.us

B1442.us:                                         ; preds = %B1588.us, %B1408.endif.us
  %status.4.41292.us = phi i64 [ %status.3.31306.us, %B1408.endif.us ], [ %status.5.5.us, %B1588.us ]
  %.170112881290.us = phi i64 [ 0, %B1408.endif.us ], [ %.1708.us, %B1588.us ]
  %.1708.us = add nuw nsw i64 %.170112881290.us, 1
  %sunkaddr244 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.1771.us = load i64, ptr %sunkaddr244, align 8
  %75 = add i64 %.170112881290.us, %.1771.us
  %.1774.us = shl nsw i64 %75, 4
  %.1776.us = add nsw i64 %.1774.us, %.157412981304.us
  %.1790.us = icmp slt i64 %.1776.us, 0
  %.1791.us = select i1 %.1790.us, i64 %arg.frame.5.0, i64 0
  %76 = getelementptr double, ptr %arg.frame.4, i64 %.1776.us
  %.1805.us = getelementptr double, ptr %76, i64 %.1791.us
  %.1806.us = load double, ptr %.1805.us, align 8
  %.1814.le.us = fsub double %.1806.us, %.1806.us
  %.1815.le.us = fcmp ord double %.1814.le.us, 0.000000e+00
  br i1 %.1815.le.us, label %B1588.us, label %B1546.us

B1546.us:                                         ; preds = %B1442.us
  %sunkaddr245 = mul i64 %.1849, 8
  %sunkaddr246 = getelementptr i8, ptr %1, i64 %sunkaddr245
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 16
  store i64 %.170112881290.us, ptr %sunkaddr247, align 8
  br label %B1588.us

B1588.us:                                         ; preds = %B1546.us, %B1442.us
  %status.5.5.us = phi i64 [ %status.4.41292.us, %B1442.us ], [ 3, %B1546.us ]
  %exitcond2150.not = icmp eq i64 %.108, %.1708.us
  br i1 %exitcond2150.not, label %B1440.B1406.loopexit_crit_edge.us, label %B1442.us

B1440.B1406.loopexit_crit_edge.us:                ; preds = %B1588.us
  %.1581.us = add nuw nsw i64 %.157412981304.us, 1
  %exitcond2151.not = icmp eq i64 %.1581.us, %.1488
  br i1 %exitcond2151.not, label %B1592, label %B1408.endif.us

B1668.endif:                                      ; preds = %B1334.endif, %B1592
  %77 = icmp slt i64 %arg.wide, 1
  br i1 %77, label %B1842, label %B1700.endif.lr.ph

B1700.endif.lr.ph:                                ; preds = %B1668.endif
  %.21701321.not = icmp eq i64 %filled.3.411712163, 0
  %.2247 = add nsw i64 %k.5.2, %.2245
  br i1 %.21701321.not, label %B1842, label %B1700.endif.us.preheader

B1700.endif.us.preheader:                         ; preds = %B1700.endif.lr.ph
  %unroll_iter = and i64 %filled.3.411712163, %const
  %78 = add i64 %lsr.iv208, %k.5.2
  br label %B1700.endif.us

B1700.endif.us:                                   ; preds = %B1732.B1698.loopexit_crit_edge.us, %B1700.endif.us.preheader
  %lsr.iv206 = phi i64 [ %.176, %B1700.endif.us.preheader ], [ %lsr.iv.next207, %B1732.B1698.loopexit_crit_edge.us ]
  %lsr.iv201 = phi ptr [ %scevgep200, %B1700.endif.us.preheader ], [ %scevgep202, %B1732.B1698.loopexit_crit_edge.us ]
  %.205513271333.us = phi i64 [ %.2062.us, %B1732.B1698.loopexit_crit_edge.us ], [ 0, %B1700.endif.us.preheader ]
  %79 = icmp eq i64 %filled.3.411712163, 1
  %.2209.us = shl nsw i64 %.205513271333.us, 4
  %.2211.us = add nsw i64 %.2209.us, %.176
  br i1 %79, label %B1734.us.epil.preheader, label %B1734.us.preheader

B1734.us.preheader:                               ; preds = %B1700.endif.us
  br label %B1734.us

B1734.us:                                         ; preds = %B1734.us, %B1734.us.preheader
  %.217613201322.us = phi i64 [ %.2183.us.1, %B1734.us ], [ 0, %B1734.us.preheader ]
  %80 = add i64 %lsr.iv206, %.217613201322.us
  %.2226.us = icmp slt i64 %80, 0
  %.2227.us = select i1 %.2226.us, i64 %arg.frame.5.0, i64 0
  %81 = shl i64 %.2227.us, 3
  %scevgep210 = getelementptr i8, ptr %lsr.iv201, i64 %81
  %82 = shl i64 %.217613201322.us, 3
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 %82
  %.2242.us = load double, ptr %scevgep211, align 8
  %sunkaddr248 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.2278.us = load i64, ptr %sunkaddr248, align 8
  %83 = mul nsw i64 %.205513271333.us, %.2278.us
  %84 = add i64 %78, %.217613201322.us
  %85 = add i64 %84, %83
  %.2295.us = icmp slt i64 %85, 0
  %.2296.us = select i1 %.2295.us, i64 %arg.outputs.5.0, i64 0
  %86 = getelementptr double, ptr %arg.outputs.4, i64 %85
  %.2310.us = getelementptr double, ptr %86, i64 %.2296.us
  store double %.2242.us, ptr %.2310.us, align 8
  %.2183.us.1 = add nuw i64 %.217613201322.us, 2
  %87 = add i64 %lsr.iv206, %.217613201322.us
  %88 = add i64 %87, 1
  %.2226.us.1 = icmp slt i64 %88, 0
  %.2227.us.1 = select i1 %.2226.us.1, i64 %arg.frame.5.0, i64 0
  %89 = shl i64 %.2227.us.1, 3
  %scevgep203 = getelementptr i8, ptr %lsr.iv201, i64 %89
  %90 = shl i64 %.217613201322.us, 3
  %scevgep204 = getelementptr i8, ptr %scevgep203, i64 %90
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 8
  %.2242.us.1 = load double, ptr %scevgep205, align 8
  %.2278.us.1 = load i64, ptr %sunkaddr248, align 8
  %91 = mul nsw i64 %.205513271333.us, %.2278.us.1
  %92 = add i64 %78, %.217613201322.us
  %93 = add i64 %92, %91
  %94 = add i64 %93, 1
  %.2295.us.1 = icmp slt i64 %94, 0
  %.2296.us.1 = select i1 %.2295.us.1, i64 %arg.outputs.5.0, i64 0
  %95 = getelementptr double, ptr %arg.outputs.4, i64 %94
  %.2310.us.1 = getelementptr double, ptr %95, i64 %.2296.us.1
  store double %.2242.us.1, ptr %.2310.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.2183.us.1
  br i1 %niter.ncmp.1, label %B1732.B1698.loopexit_crit_edge.us.unr-lcssa, label %B1734.us

B1732.B1698.loopexit_crit_edge.us.unr-lcssa:      ; preds = %B1734.us
  %96 = and i64 %filled.3.411712163, 1
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %B1732.B1698.loopexit_crit_edge.us, label %B1734.us.epil.preheader

B1734.us.epil.preheader:                          ; preds = %B1732.B1698.loopexit_crit_edge.us.unr-lcssa, %B1700.endif.us
  %.217613201322.us.epil.init = phi i64 [ 0, %B1700.endif.us ], [ %.2183.us.1, %B1732.B1698.loopexit_crit_edge.us.unr-lcssa ]
  %.2212.us.epil = add nsw i64 %.2211.us, %.217613201322.us.epil.init
  %.2226.us.epil = icmp slt i64 %.2212.us.epil, 0
  %.2227.us.epil = select i1 %.2226.us.epil, i64 %arg.frame.5.0, i64 0
  %98 = getelementptr double, ptr %arg.frame.4, i64 %.2212.us.epil
  %.2241.us.epil = getelementptr double, ptr %98, i64 %.2227.us.epil
  %.2242.us.epil = load double, ptr %.2241.us.epil, align 8
  %.2248.us.epil = add nsw i64 %.2247, %.217613201322.us.epil.init
  %sunkaddr249 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.2278.us.epil = load i64, ptr %sunkaddr249, align 8
  %.2280.us.epil = mul nsw i64 %.2278.us.epil, %.205513271333.us
  %.2281.us.epil = add nsw i64 %.2248.us.epil, %.2280.us.epil
  %.2295.us.epil = icmp slt i64 %.2281.us.epil, 0
  %.2296.us.epil = select i1 %.2295.us.epil, i64 %arg.outputs.5.0, i64 0
  %99 = getelementptr double, ptr %arg.outputs.4, i64 %.2281.us.epil
  %.2310.us.epil = getelementptr double, ptr %99, i64 %.2296.us.epil
  store double %.2242.us.epil, ptr %.2310.us.epil, align 8
  br label %B1732.B1698.loopexit_crit_edge.us

B1732.B1698.loopexit_crit_edge.us:                ; preds = %B1734.us.epil.preheader, %B1732.B1698.loopexit_crit_edge.us.unr-lcssa
  %.2062.us = add nuw nsw i64 %.205513271333.us, 1
  %scevgep202 = getelementptr i8, ptr %lsr.iv201, i64 128
  %lsr.iv.next207 = add i64 %lsr.iv206, 16
  %exitcond2153.not = icmp eq i64 %arg.wide, %.2062.us
  br i1 %exitcond2153.not, label %B1842, label %B1700.endif.us

B1846.endif:                                      ; preds = %B1842
  %100 = icmp slt i64 %.108, 1
  br i1 %100, label %B2042.thread2171, label %B1878.endif.lr.ph

B1878.endif.lr.ph:                                ; preds = %B1846.endif
  %.25281345.not = icmp eq i64 %filled.3.411712163, 0
  br i1 %.25281345.not, label %B2042.thread, label %B1878.endif.us.preheader

B1878.endif.us.preheader:                         ; preds = %B1878.endif.lr.ph
  %101 = add i64 %lsr.iv208, %k.5.2
  br label %B1878.endif.us

B1878.endif.us:                                   ; preds = %B1910.B1876.loopexit_crit_edge.us, %B1878.endif.us.preheader
  %lsr.iv212 = phi ptr [ %arg.frame.4, %B1878.endif.us.preheader ], [ %scevgep213, %B1910.B1876.loopexit_crit_edge.us ]
  %.241313511357.us = phi i64 [ %.2420.us, %B1910.B1876.loopexit_crit_edge.us ], [ 0, %B1878.endif.us.preheader ]
  br label %B1912.us

B1912.us:                                         ; preds = %B1912.us, %B1878.endif.us
  %.253413441346.us = phi i64 [ 0, %B1878.endif.us ], [ %.2541.us, %B1912.us ]
  %.2541.us = add nuw nsw i64 %.253413441346.us, 1
  %sunkaddr250 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.2595.us = load i64, ptr %sunkaddr250, align 8
  %102 = add nsw i64 %.241313511357.us, %.2595.us
  %103 = shl nsw i64 %102, 4
  %104 = add i64 %.253413441346.us, %103
  %.2613.us = icmp slt i64 %104, 0
  %.2614.us = select i1 %.2613.us, i64 %arg.frame.5.0, i64 0
  %105 = shl i64 %.2595.us, 7
  %106 = shl i64 %.2614.us, 3
  %107 = add i64 %105, %106
  %scevgep214 = getelementptr i8, ptr %lsr.iv212, i64 %107
  %108 = shl nuw nsw i64 %.253413441346.us, 3
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 %108
  %.2629.us = load double, ptr %scevgep215, align 8
  %sunkaddr251 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.2665.us = load i64, ptr %sunkaddr251, align 8
  %109 = mul nsw i64 %.241313511357.us, %.2665.us
  %110 = add i64 %101, %.253413441346.us
  %111 = add i64 %110, %109
  %.2682.us = icmp slt i64 %111, 0
  %.2683.us = select i1 %.2682.us, i64 %arg.states.5.0, i64 0
  %112 = getelementptr double, ptr %arg.states.4, i64 %111
  %.2697.us = getelementptr double, ptr %112, i64 %.2683.us
  store double %.2629.us, ptr %.2697.us, align 8
  %exitcond2154.not = icmp eq i64 %filled.3.411712163, %.2541.us
  br i1 %exitcond2154.not, label %B1910.B1876.loopexit_crit_edge.us, label %B1912.us

B1910.B1876.loopexit_crit_edge.us:                ; preds = %B1912.us
  %.2420.us = add nuw nsw i64 %.241313511357.us, 1
  %scevgep213 = getelementptr i8, ptr %lsr.iv212, i64 128
  %exitcond2155.not = icmp eq i64 %.108, %.2420.us
  br i1 %exitcond2155.not, label %B2042, label %B1878.endif.us

B2056.endif:                                      ; preds = %B2042
  %113 = icmp slt i64 %.108, 1
  br i1 %113, label %B2208, label %B2088.preheader

B2088.preheader:                                  ; preds = %B2056.endif, %B2042.thread
  %.271721672169 = phi i64 [ %.2717, %B2056.endif ], [ %k.5.2, %B2042.thread ]
  br label %B2088

B2208.if.if:                                      ; preds = %B2208
  %.3005 = icmp sgt i32 %.2997, 0
  %.2998 = load ptr, ptr %excinfo.10, align 8
  %.3006 = select i1 %.3005, ptr %.2998, ptr undef
  store ptr %.3006, ptr %excinfo, align 8
  br label %common.ret

B2270.endif:                                      ; preds = %B2208, %B2042.thread, %B2042.thread2171, %B2042
  %.27172166 = phi i64 [ %.2717, %B2042 ], [ %.27172172, %B2042.thread2171 ], [ %.271721672170, %B2208 ], [ %k.5.2, %B2042.thread ]
  %j.4.4 = phi i64 [ %j.3.2, %B2042 ], [ %j.3.2, %B2042.thread2171 ], [ %.3007, %B2208 ], [ %j.3.2, %B2042.thread ]
  %sunkaddr252 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.52.i88 = load i64, ptr %sunkaddr252, align 8, !noalias !162
  %sunkaddr253 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.81.i90 = load i64, ptr %sunkaddr253, align 8, !noalias !162
  %.82.i91 = mul nsw i64 %.81.i90, %.29814941737
  %.83.i92 = add i64 %.52.i88, %.27172166
  %.84.i93 = add i64 %.83.i92, %.82.i91
  %.97.i94 = icmp slt i64 %.84.i93, 0
  %.98.i95 = select i1 %.97.i94, i64 %arg.tables.5.0, i64 0
  %114 = getelementptr double, ptr %arg.tables.4, i64 %.84.i93
  %.112.i96 = getelementptr double, ptr %114, i64 %.98.i95
  %.113.i97 = load double, ptr %.112.i96, align 8, !noalias !162
  %.3093 = fcmp ueq double %.113.i97, 0x7FF0000000000000
  br i1 %.3093, label %B2336, label %B702
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef range(i32 -1, -2) i32 @phases.begin_exact.29(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.s) local_unnamed_addr #4 {
B0.endif:
  %.68 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.69 = load i64, ptr %.68, align 8
  %.98 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.99 = load i64, ptr %.98, align 8
  %.101 = mul i64 %.99, %arg.s
  %.136 = getelementptr i8, ptr %arg.meta.4, i64 216
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
  store double %.356, ptr %.172.i, align 8, !noalias !165
  %9 = getelementptr i8, ptr %8, i64 8
  %.172.1.i = getelementptr double, ptr %9, i64 %.158.i
  store double %.356, ptr %.172.1.i, align 8, !noalias !165
  %10 = getelementptr i8, ptr %8, i64 16
  %.172.2.i = getelementptr double, ptr %10, i64 %.158.i
  store double %.356, ptr %.172.2.i, align 8, !noalias !165
  %11 = getelementptr i8, ptr %8, i64 24
  %.172.3.i = getelementptr double, ptr %11, i64 %.158.i
  store double %.356, ptr %.172.3.i, align 8, !noalias !165
  %12 = getelementptr i8, ptr %8, i64 32
  %.172.4.i = getelementptr double, ptr %12, i64 %.158.i
  store double %.356, ptr %.172.4.i, align 8, !noalias !165
  %13 = getelementptr i8, ptr %8, i64 40
  %.172.5.i = getelementptr double, ptr %13, i64 %.158.i
  store double %.356, ptr %.172.5.i, align 8, !noalias !165
  %14 = getelementptr i8, ptr %8, i64 48
  %.172.6.i = getelementptr double, ptr %14, i64 %.158.i
  store double %.356, ptr %.172.6.i, align 8, !noalias !165
  %15 = getelementptr i8, ptr %8, i64 56
  %.172.7.i = getelementptr double, ptr %15, i64 %.158.i
  store double %.356, ptr %.172.7.i, align 8, !noalias !165
  %16 = getelementptr i8, ptr %8, i64 64
  %.172.8.i = getelementptr double, ptr %16, i64 %.158.i
  store double %.356, ptr %.172.8.i, align 8, !noalias !165
  %17 = getelementptr i8, ptr %8, i64 72
  %.172.9.i = getelementptr double, ptr %17, i64 %.158.i
  store double %.356, ptr %.172.9.i, align 8, !noalias !165
  %18 = getelementptr i8, ptr %8, i64 80
  %.172.10.i = getelementptr double, ptr %18, i64 %.158.i
  store double %.356, ptr %.172.10.i, align 8, !noalias !165
  %19 = getelementptr i8, ptr %8, i64 88
  %.172.11.i = getelementptr double, ptr %19, i64 %.158.i
  store double %.356, ptr %.172.11.i, align 8, !noalias !165
  %20 = getelementptr i8, ptr %8, i64 96
  %.172.12.i = getelementptr double, ptr %20, i64 %.158.i
  store double %.356, ptr %.172.12.i, align 8, !noalias !165
  %21 = getelementptr i8, ptr %8, i64 104
  %.172.13.i = getelementptr double, ptr %21, i64 %.158.i
  store double %.356, ptr %.172.13.i, align 8, !noalias !165
  %22 = getelementptr i8, ptr %8, i64 112
  %.172.14.i = getelementptr double, ptr %22, i64 %.158.i
  store double %.356, ptr %.172.14.i, align 8, !noalias !165
  %23 = getelementptr i8, ptr %8, i64 120
  %.172.15.i = getelementptr double, ptr %23, i64 %.158.i
  store double %.356, ptr %.172.15.i, align 8, !noalias !165
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
  store double %.601, ptr %.172.i8, align 8, !noalias !168
  %29 = getelementptr i8, ptr %28, i64 8
  %.172.1.i9 = getelementptr double, ptr %29, i64 %.158.i6
  store double %.601, ptr %.172.1.i9, align 8, !noalias !168
  %30 = getelementptr i8, ptr %28, i64 16
  %.172.2.i10 = getelementptr double, ptr %30, i64 %.158.i6
  store double %.601, ptr %.172.2.i10, align 8, !noalias !168
  %31 = getelementptr i8, ptr %28, i64 24
  %.172.3.i11 = getelementptr double, ptr %31, i64 %.158.i6
  store double %.601, ptr %.172.3.i11, align 8, !noalias !168
  %32 = getelementptr i8, ptr %28, i64 32
  %.172.4.i12 = getelementptr double, ptr %32, i64 %.158.i6
  store double %.601, ptr %.172.4.i12, align 8, !noalias !168
  %33 = getelementptr i8, ptr %28, i64 40
  %.172.5.i13 = getelementptr double, ptr %33, i64 %.158.i6
  store double %.601, ptr %.172.5.i13, align 8, !noalias !168
  %34 = getelementptr i8, ptr %28, i64 48
  %.172.6.i14 = getelementptr double, ptr %34, i64 %.158.i6
  store double %.601, ptr %.172.6.i14, align 8, !noalias !168
  %35 = getelementptr i8, ptr %28, i64 56
  %.172.7.i15 = getelementptr double, ptr %35, i64 %.158.i6
  store double %.601, ptr %.172.7.i15, align 8, !noalias !168
  %36 = getelementptr i8, ptr %28, i64 64
  %.172.8.i16 = getelementptr double, ptr %36, i64 %.158.i6
  store double %.601, ptr %.172.8.i16, align 8, !noalias !168
  %37 = getelementptr i8, ptr %28, i64 72
  %.172.9.i17 = getelementptr double, ptr %37, i64 %.158.i6
  store double %.601, ptr %.172.9.i17, align 8, !noalias !168
  %38 = getelementptr i8, ptr %28, i64 80
  %.172.10.i18 = getelementptr double, ptr %38, i64 %.158.i6
  store double %.601, ptr %.172.10.i18, align 8, !noalias !168
  %39 = getelementptr i8, ptr %28, i64 88
  %.172.11.i19 = getelementptr double, ptr %39, i64 %.158.i6
  store double %.601, ptr %.172.11.i19, align 8, !noalias !168
  %40 = getelementptr i8, ptr %28, i64 96
  %.172.12.i20 = getelementptr double, ptr %40, i64 %.158.i6
  store double %.601, ptr %.172.12.i20, align 8, !noalias !168
  %41 = getelementptr i8, ptr %28, i64 104
  %.172.13.i21 = getelementptr double, ptr %41, i64 %.158.i6
  store double %.601, ptr %.172.13.i21, align 8, !noalias !168
  %42 = getelementptr i8, ptr %28, i64 112
  %.172.14.i22 = getelementptr double, ptr %42, i64 %.158.i6
  store double %.601, ptr %.172.14.i22, align 8, !noalias !168
  %43 = getelementptr i8, ptr %28, i64 120
  %.172.15.i23 = getelementptr double, ptr %43, i64 %.158.i6
  store double %.601, ptr %.172.15.i23, align 8, !noalias !168
  %.511 = add nuw nsw i64 %.504547549, 1
  %exitcond578.not = icmp eq i64 %.418, %.511
  br i1 %exitcond578.not, label %B392.endif, label %B300.backedge

B444.backedge:                                    ; preds = %B446.lr.ph, %B444.backedge
  %.749554556 = phi i64 [ 0, %B446.lr.ph ], [ %.756, %B444.backedge ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 24
  %.811 = load i64, ptr %sunkaddr, align 8
  %44 = add i64 %.749554556, %.811
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 232
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
  store double %"$phi562.5.2.1", ptr %.172.i27, align 8, !noalias !171
  %49 = getelementptr i8, ptr %48, i64 8
  %.172.1.i28 = getelementptr double, ptr %49, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.1.i28, align 8, !noalias !171
  %50 = getelementptr i8, ptr %48, i64 16
  %.172.2.i29 = getelementptr double, ptr %50, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.2.i29, align 8, !noalias !171
  %51 = getelementptr i8, ptr %48, i64 24
  %.172.3.i30 = getelementptr double, ptr %51, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.3.i30, align 8, !noalias !171
  %52 = getelementptr i8, ptr %48, i64 32
  %.172.4.i31 = getelementptr double, ptr %52, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.4.i31, align 8, !noalias !171
  %53 = getelementptr i8, ptr %48, i64 40
  %.172.5.i32 = getelementptr double, ptr %53, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.5.i32, align 8, !noalias !171
  %54 = getelementptr i8, ptr %48, i64 48
  %.172.6.i33 = getelementptr double, ptr %54, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.6.i33, align 8, !noalias !171
  %55 = getelementptr i8, ptr %48, i64 56
  %.172.7.i34 = getelementptr double, ptr %55, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.7.i34, align 8, !noalias !171
  %56 = getelementptr i8, ptr %48, i64 64
  %.172.8.i35 = getelementptr double, ptr %56, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.8.i35, align 8, !noalias !171
  %57 = getelementptr i8, ptr %48, i64 72
  %.172.9.i36 = getelementptr double, ptr %57, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.9.i36, align 8, !noalias !171
  %58 = getelementptr i8, ptr %48, i64 80
  %.172.10.i37 = getelementptr double, ptr %58, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.10.i37, align 8, !noalias !171
  %59 = getelementptr i8, ptr %48, i64 88
  %.172.11.i38 = getelementptr double, ptr %59, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.11.i38, align 8, !noalias !171
  %60 = getelementptr i8, ptr %48, i64 96
  %.172.12.i39 = getelementptr double, ptr %60, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.12.i39, align 8, !noalias !171
  %61 = getelementptr i8, ptr %48, i64 104
  %.172.13.i40 = getelementptr double, ptr %61, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.13.i40, align 8, !noalias !171
  %62 = getelementptr i8, ptr %48, i64 112
  %.172.14.i41 = getelementptr double, ptr %62, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.14.i41, align 8, !noalias !171
  %63 = getelementptr i8, ptr %48, i64 120
  %.172.15.i42 = getelementptr double, ptr %63, i64 %.158.i25
  store double %"$phi562.5.2.1", ptr %.172.15.i42, align 8, !noalias !171
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
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 416
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
  %sunkaddr118 = getelementptr i8, ptr %arg.meta.4, i64 416
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
  %.1399 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.1400 = load i64, ptr %.1399, align 8
  %.157.i62 = icmp slt i64 %.1400, 0
  %.158.i63 = select i1 %.157.i62, i64 %arg.frame.5.0, i64 0
  %.idx.i64 = shl i64 %.1400, 7
  %83 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i64
  %.172.i65 = getelementptr double, ptr %83, i64 %.158.i63
  store double %.169, ptr %.172.i65, align 8, !noalias !174
  %84 = getelementptr i8, ptr %83, i64 8
  %.172.1.i66 = getelementptr double, ptr %84, i64 %.158.i63
  store double %.169, ptr %.172.1.i66, align 8, !noalias !174
  %85 = getelementptr i8, ptr %83, i64 16
  %.172.2.i67 = getelementptr double, ptr %85, i64 %.158.i63
  store double %.169, ptr %.172.2.i67, align 8, !noalias !174
  %86 = getelementptr i8, ptr %83, i64 24
  %.172.3.i68 = getelementptr double, ptr %86, i64 %.158.i63
  store double %.169, ptr %.172.3.i68, align 8, !noalias !174
  %87 = getelementptr i8, ptr %83, i64 32
  %.172.4.i69 = getelementptr double, ptr %87, i64 %.158.i63
  store double %.169, ptr %.172.4.i69, align 8, !noalias !174
  %88 = getelementptr i8, ptr %83, i64 40
  %.172.5.i70 = getelementptr double, ptr %88, i64 %.158.i63
  store double %.169, ptr %.172.5.i70, align 8, !noalias !174
  %89 = getelementptr i8, ptr %83, i64 48
  %.172.6.i71 = getelementptr double, ptr %89, i64 %.158.i63
  store double %.169, ptr %.172.6.i71, align 8, !noalias !174
  %90 = getelementptr i8, ptr %83, i64 56
  %.172.7.i72 = getelementptr double, ptr %90, i64 %.158.i63
  store double %.169, ptr %.172.7.i72, align 8, !noalias !174
  %91 = getelementptr i8, ptr %83, i64 64
  %.172.8.i73 = getelementptr double, ptr %91, i64 %.158.i63
  store double %.169, ptr %.172.8.i73, align 8, !noalias !174
  %92 = getelementptr i8, ptr %83, i64 72
  %.172.9.i74 = getelementptr double, ptr %92, i64 %.158.i63
  store double %.169, ptr %.172.9.i74, align 8, !noalias !174
  %93 = getelementptr i8, ptr %83, i64 80
  %.172.10.i75 = getelementptr double, ptr %93, i64 %.158.i63
  store double %.169, ptr %.172.10.i75, align 8, !noalias !174
  %94 = getelementptr i8, ptr %83, i64 88
  %.172.11.i76 = getelementptr double, ptr %94, i64 %.158.i63
  store double %.169, ptr %.172.11.i76, align 8, !noalias !174
  %95 = getelementptr i8, ptr %83, i64 96
  %.172.12.i77 = getelementptr double, ptr %95, i64 %.158.i63
  store double %.169, ptr %.172.12.i77, align 8, !noalias !174
  %96 = getelementptr i8, ptr %83, i64 104
  %.172.13.i78 = getelementptr double, ptr %96, i64 %.158.i63
  store double %.169, ptr %.172.13.i78, align 8, !noalias !174
  %97 = getelementptr i8, ptr %83, i64 112
  %.172.14.i79 = getelementptr double, ptr %97, i64 %.158.i63
  store double %.169, ptr %.172.14.i79, align 8, !noalias !174
  %98 = getelementptr i8, ptr %83, i64 120
  %.172.15.i80 = getelementptr double, ptr %98, i64 %.158.i63
  store double %.169, ptr %.172.15.i80, align 8, !noalias !174
  %.1461 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.1462 = load i64, ptr %.1461, align 8
  %.1478 = icmp slt i64 %.1462, 0
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %99 = getelementptr i64, ptr %arg.meta.4, i64 %.1462
  %.1493 = getelementptr i64, ptr %99, i64 %.1479
  store i64 %arg.s, ptr %.1493, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B248.endif:                                       ; preds = %B162.backedge, %B0.endif
  %.417 = getelementptr i8, ptr %arg.meta.4, i64 232
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
  %.662 = getelementptr i8, ptr %arg.meta.4, i64 248
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
  br i1 %prol.iter.cmp.not, label %B656.backedge.prol.loopexit.loopexit, label %B656.backedge.prol, !llvm.loop !177

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
  %.1184 = getelementptr i8, ptr %arg.meta.4, i64 240
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

define internal range(i32 -1, -2) i32 @phases.next_phase.30(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %arg.t, i64 %arg.j, i64 %arg.last) local_unnamed_addr {
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
  %.151 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.152 = load i64, ptr %.151, align 8
  %.181 = getelementptr i8, ptr %arg.meta.4, i64 328
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
  %sunkaddr72 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.255 = load i64, ptr %sunkaddr72, align 8
  %.317 = mul nsw i64 %.315, %3
  %.318 = add nsw i64 %.317, %.285
  %.332 = call i32 @jumps.apply_stop.32(ptr nonnull %.322, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 0, i64 %.255, i64 %.318)
  %cond = icmp eq i32 %.332, 0
  br i1 %cond, label %B160.endif, label %B160.if.if, !prof !0

B300:                                             ; preds = %B160.endif
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 408
  %.403 = load i64, ptr %sunkaddr, align 8
  %sunkaddr73 = getelementptr i8, ptr %arg.meta.4, i64 328
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
  %.576 = getelementptr i8, ptr %arg.meta.4, i64 224
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
  store double %.727, ptr %scevgep68, align 8, !noalias !178
  %scevgep65 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 -104
  store double %.727, ptr %scevgep66, align 8, !noalias !178
  %scevgep67 = getelementptr i8, ptr %scevgep65, i64 -96
  store double %.727, ptr %scevgep67, align 8, !noalias !178
  %scevgep63 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 -88
  store double %.727, ptr %scevgep64, align 8, !noalias !178
  %scevgep61 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 -80
  store double %.727, ptr %scevgep62, align 8, !noalias !178
  %scevgep59 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 -72
  store double %.727, ptr %scevgep60, align 8, !noalias !178
  %scevgep57 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 -64
  store double %.727, ptr %scevgep58, align 8, !noalias !178
  store double %.727, ptr %scevgep54, align 8, !noalias !178
  %scevgep55 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -48
  store double %.727, ptr %scevgep56, align 8, !noalias !178
  %scevgep51 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 -40
  store double %.727, ptr %scevgep52, align 8, !noalias !178
  %scevgep49 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 -32
  store double %.727, ptr %scevgep50, align 8, !noalias !178
  %scevgep47 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -24
  store double %.727, ptr %scevgep48, align 8, !noalias !178
  %scevgep45 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -16
  store double %.727, ptr %scevgep46, align 8, !noalias !178
  %scevgep43 = getelementptr i8, ptr %lsr.iv40, i64 %10
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -8
  store double %.727, ptr %scevgep44, align 8, !noalias !178
  %scevgep42 = getelementptr i8, ptr %lsr.iv40, i64 %10
  store double %.727, ptr %scevgep42, align 8, !noalias !178
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
  store double %.968, ptr %scevgep38, align 8, !noalias !181
  %scevgep35 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 -104
  store double %.968, ptr %scevgep36, align 8, !noalias !181
  %scevgep37 = getelementptr i8, ptr %scevgep35, i64 -96
  store double %.968, ptr %scevgep37, align 8, !noalias !181
  %scevgep33 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -88
  store double %.968, ptr %scevgep34, align 8, !noalias !181
  %scevgep31 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 -80
  store double %.968, ptr %scevgep32, align 8, !noalias !181
  %scevgep29 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -72
  store double %.968, ptr %scevgep30, align 8, !noalias !181
  %scevgep27 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -64
  store double %.968, ptr %scevgep28, align 8, !noalias !181
  store double %.968, ptr %scevgep24, align 8, !noalias !181
  %scevgep25 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -48
  store double %.968, ptr %scevgep26, align 8, !noalias !181
  %scevgep21 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -40
  store double %.968, ptr %scevgep22, align 8, !noalias !181
  %scevgep19 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -32
  store double %.968, ptr %scevgep20, align 8, !noalias !181
  %scevgep17 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -24
  store double %.968, ptr %scevgep18, align 8, !noalias !181
  %scevgep15 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -16
  store double %.968, ptr %scevgep16, align 8, !noalias !181
  %scevgep13 = getelementptr i8, ptr %lsr.iv10, i64 %15
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 -8
  store double %.968, ptr %scevgep14, align 8, !noalias !181
  %scevgep12 = getelementptr i8, ptr %lsr.iv10, i64 %15
  store double %.968, ptr %scevgep12, align 8, !noalias !181
  %.912 = add i64 %.905408410, 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep11 = getelementptr i8, ptr %lsr.iv10, i64 128
  %.899 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.899, label %B646.endif, label %B712.endif

B712.endif:                                       ; preds = %B646.endif, %B568.endif
  %.1030 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.1031 = load i64, ptr %.1030, align 8
  %.157.i23 = icmp slt i64 %.1031, 0
  %.158.i24 = select i1 %.157.i23, i64 %arg.frame.5.0, i64 0
  %.idx.i25 = shl i64 %.1031, 7
  %16 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i25
  %.172.i26 = getelementptr double, ptr %16, i64 %.158.i24
  store double %arg.t, ptr %.172.i26, align 8, !noalias !184
  %17 = getelementptr i8, ptr %16, i64 8
  %.172.1.i27 = getelementptr double, ptr %17, i64 %.158.i24
  store double %arg.t, ptr %.172.1.i27, align 8, !noalias !184
  %18 = getelementptr i8, ptr %16, i64 16
  %.172.2.i28 = getelementptr double, ptr %18, i64 %.158.i24
  store double %arg.t, ptr %.172.2.i28, align 8, !noalias !184
  %19 = getelementptr i8, ptr %16, i64 24
  %.172.3.i29 = getelementptr double, ptr %19, i64 %.158.i24
  store double %arg.t, ptr %.172.3.i29, align 8, !noalias !184
  %20 = getelementptr i8, ptr %16, i64 32
  %.172.4.i30 = getelementptr double, ptr %20, i64 %.158.i24
  store double %arg.t, ptr %.172.4.i30, align 8, !noalias !184
  %21 = getelementptr i8, ptr %16, i64 40
  %.172.5.i31 = getelementptr double, ptr %21, i64 %.158.i24
  store double %arg.t, ptr %.172.5.i31, align 8, !noalias !184
  %22 = getelementptr i8, ptr %16, i64 48
  %.172.6.i32 = getelementptr double, ptr %22, i64 %.158.i24
  store double %arg.t, ptr %.172.6.i32, align 8, !noalias !184
  %23 = getelementptr i8, ptr %16, i64 56
  %.172.7.i33 = getelementptr double, ptr %23, i64 %.158.i24
  store double %arg.t, ptr %.172.7.i33, align 8, !noalias !184
  %24 = getelementptr i8, ptr %16, i64 64
  %.172.8.i34 = getelementptr double, ptr %24, i64 %.158.i24
  store double %arg.t, ptr %.172.8.i34, align 8, !noalias !184
  %25 = getelementptr i8, ptr %16, i64 72
  %.172.9.i35 = getelementptr double, ptr %25, i64 %.158.i24
  store double %arg.t, ptr %.172.9.i35, align 8, !noalias !184
  %26 = getelementptr i8, ptr %16, i64 80
  %.172.10.i36 = getelementptr double, ptr %26, i64 %.158.i24
  store double %arg.t, ptr %.172.10.i36, align 8, !noalias !184
  %27 = getelementptr i8, ptr %16, i64 88
  %.172.11.i37 = getelementptr double, ptr %27, i64 %.158.i24
  store double %arg.t, ptr %.172.11.i37, align 8, !noalias !184
  %28 = getelementptr i8, ptr %16, i64 96
  %.172.12.i38 = getelementptr double, ptr %28, i64 %.158.i24
  store double %arg.t, ptr %.172.12.i38, align 8, !noalias !184
  %29 = getelementptr i8, ptr %16, i64 104
  %.172.13.i39 = getelementptr double, ptr %29, i64 %.158.i24
  store double %arg.t, ptr %.172.13.i39, align 8, !noalias !184
  %30 = getelementptr i8, ptr %16, i64 112
  %.172.14.i40 = getelementptr double, ptr %30, i64 %.158.i24
  store double %arg.t, ptr %.172.14.i40, align 8, !noalias !184
  %31 = getelementptr i8, ptr %16, i64 120
  %.172.15.i41 = getelementptr double, ptr %31, i64 %.158.i24
  store double %arg.t, ptr %.172.15.i41, align 8, !noalias !184
  store i64 %j.3.0, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

define internal range(i32 -1, -2) i32 @jumps.apply_stop.32(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.83.i8 = alloca ptr, align 8
  %excinfo.1.i9 = alloca ptr, align 8
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
  %.5.i54 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv4 = phi i64 [ %53, %B216.lr.ph ], [ %lsr.iv.next5, %B216.backedge ]
  %lsr.iv87 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next88, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv87, 0
  %4 = select i1 %.428, i64 %52, i64 0
  %scevgep86 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv87, 3
  %scevgep89 = getelementptr i8, ptr %scevgep86, i64 %5
  %.444 = load double, ptr %scevgep89, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next88 = add i64 %lsr.iv87, 1
  %lsr.iv.next5 = add i64 %lsr.iv4, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i9)
  %.91.i = call i32 @lanes.measure.33(ptr nonnull %.83.i8, ptr nonnull %excinfo.1.i9, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !187
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !14

B0.endif.endif.i:                                 ; preds = %B264, %B264
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i = load i64, ptr %sunkaddr, align 8, !noalias !187
  %.222234.not.i = icmp slt i64 %.142.i, 1
  %.343224.not.i = icmp slt i64 %.221, 1
  %or.cond.i = select i1 %.222234.not.i, i1 true, i1 %.343224.not.i
  br i1 %or.cond.i, label %jumps.shift.34, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.221, %B154.endif.us.i.preheader ]
  %.228229235.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228229235.us.i, %.410
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %52, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349223225.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349223225.us.i, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i = load i64, ptr %sunkaddr6, align 8, !noalias !187
  %8 = add i64 %.349223225.us.i, %.410.us.i
  %.428.us.i = icmp slt i64 %8, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %.idx.us.i = shl i64 %8, 7
  %9 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !187
  %sunkaddr7 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr7, align 8, !noalias !187
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !187
  %10 = add i64 %lsr.iv.i, %.349223225.us.i
  %11 = add i64 %10, %.510.us.i
  %.533.us.i = icmp slt i64 %11, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %.idx221.us.i = shl i64 %11, 7
  %12 = getelementptr i8, ptr %arg.frame.4, i64 %.idx221.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !187
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !187
  %exitcond.not.i = icmp eq i64 %.221, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228229235.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.221
  %exitcond245.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond245.not.i, label %jumps.shift.34, label %B154.endif.us.i

jumps.shift.34: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i9)
  br label %B310

B310:                                             ; preds = %jumps.shift.34, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa726 = phi i1 [ false, %B260 ], [ true, %jumps.shift.34 ], [ false, %B0.endif.endif.endif ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i54
  %.564 = icmp slt i64 %.545, 0
  %.565 = select i1 %.564, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.545, 7
  %13 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.579 = getelementptr double, ptr %13, i64 %.565
  store double 1.000000e+00, ptr %.579, align 8
  br label %B1288

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv2 = phi i64 [ %57, %B594.preheader ], [ %lsr.iv.next3, %B752 ]
  %lsr.iv84 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next85, %B752 ]
  %lsr.iv79 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next80, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %14 = add i64 %lsr.iv2, %.909
  %.917 = shl nsw i64 %14, 4
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %14, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.955 = getelementptr double, ptr %15, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %14, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.996 = getelementptr double, ptr %16, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv79, 0
  %17 = select i1 %.1027, i64 %56, i64 0
  %scevgep78 = getelementptr i8, ptr %arg.tables.4, i64 %17
  %18 = shl i64 %lsr.iv79, 3
  %scevgep81 = getelementptr i8, ptr %scevgep78, i64 %18
  %.1043 = load double, ptr %scevgep81, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %14, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.1131 = getelementptr double, ptr %19, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next80 = add i64 %lsr.iv79, 1
  %lsr.iv.next85 = add nsw i64 %lsr.iv84, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next85, 0
  br i1 %exitcond720.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B936
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.752, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1180 = getelementptr double, ptr %20, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B936

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.752, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1230 = getelementptr double, ptr %21, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B936

B936:                                             ; preds = %B916, %B868, %B846
  %"$phi936.0.3.0" = phi double [ %.1183, %B868 ], [ %.1233, %B916 ], [ %.191, %B846 ]
  %.1254 = icmp slt i64 %.752, 0
  %.1255 = select i1 %.1254, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1269 = getelementptr double, ptr %22, i64 %.1255
  store double %"$phi936.0.3.0", ptr %.1269, align 8
  br label %B1288

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i54
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %23, i64 %.1296
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
  %24 = icmp eq i64 %.251, 0
  br i1 %24, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %25 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %25, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr94, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i54
  %.1688.peel = icmp slt i64 %.1600.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %.idx723 = shl i64 %.1600.peel, 7
  %26 = getelementptr i8, ptr %arg.frame.4, i64 %.idx723
  %.1703.peel = getelementptr double, ptr %26, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %27 = add i64 %.251, %arg.j
  %28 = shl i64 %27, 3
  %29 = getelementptr i8, ptr %arg.tables.4, i64 %28
  %scevgep = getelementptr i8, ptr %29, i64 32
  %30 = shl i64 %arg.tables.5.0, 3
  %31 = add i64 %.251, %arg.j
  %32 = add i64 %31, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %33 = add i64 %.1503709711.us, 1
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr8, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597.us = load i64, ptr %sunkaddr11, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i54
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1727.us = icmp slt i64 %.1602.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %.idx717 = shl i64 %.1602.us, 7
  %34 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717
  %.1742.us = getelementptr double, ptr %34, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr8, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr11, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %33
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i54
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1727.us.1 = icmp slt i64 %.1602.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %.idx717.1 = shl i64 %.1602.us.1, 7
  %35 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.1
  %.1742.us.1 = getelementptr double, ptr %35, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %36, %B1248 ]
  %36 = add nuw nsw i64 %lsr.iv, 1
  %37 = add i64 %lsr.iv, 1
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr13, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597 = load i64, ptr %sunkaddr14, align 8
  %.1599 = mul nsw i64 %.1597, %37
  %.1600 = add i64 %.1567, %.5.i54
  %.1602 = add i64 %.1600, %.1599
  %38 = add i64 %32, %lsr.iv
  %.1640 = icmp slt i64 %38, 0
  %39 = select i1 %.1640, i64 %30, i64 0
  %scevgep68 = getelementptr i8, ptr %scevgep, i64 %39
  %40 = shl i64 %lsr.iv, 3
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 %40
  %.1656 = load double, ptr %scevgep69, align 8
  %.1688 = icmp slt i64 %.1602, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %.idx724 = shl i64 %.1602, 7
  %41 = getelementptr i8, ptr %arg.frame.4, i64 %.idx724
  %.1703 = getelementptr double, ptr %41, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not63 = icmp eq i64 %.251, %36
  br i1 %exitcond.not63, label %B1288, label %B1248, !llvm.loop !191

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %42 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %42, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr99 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr99, align 8
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.1597.us.epil = load i64, ptr %sunkaddr100, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i54
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1727.us.epil = icmp slt i64 %.1602.us.epil, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %.idx717.epil = shl i64 %.1602.us.epil, 7
  %43 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.epil
  %.1742.us.epil = getelementptr double, ptr %43, i64 %.1728.us.epil
  store double 0.000000e+00, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1110.us.epil.preheader, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946, %B936, %B332
  br i1 %moves.2.0.lcssa726, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i9)
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.75.i11 = load i64, ptr %sunkaddr18, align 8, !noalias !192
  %.91.i12 = call i32 @lanes.measure.33(ptr nonnull %.83.i8, ptr nonnull %excinfo.1.i9, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 37, i64 25, i64 26), !noalias !192
  switch i32 %.91.i12, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i13
    i32 0, label %B0.endif.endif.i13
  ], !prof !14

B0.endif.endif.i13:                               ; preds = %B1292, %B1292
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.142.i15 = load i64, ptr %sunkaddr19, align 8, !noalias !192
  %.222234.not.i16 = icmp slt i64 %.142.i15, 1
  %.343224.not.i17 = icmp slt i64 %.75.i11, 1
  %or.cond.i18 = select i1 %.222234.not.i16, i1 true, i1 %.343224.not.i17
  br i1 %or.cond.i18, label %common.ret.sink.split, label %B154.endif.us.preheader.i19

B154.endif.us.preheader.i19:                      ; preds = %B0.endif.endif.i13
  %44 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us.i21

B154.endif.us.i21:                                ; preds = %B186.B152.loopexit_crit_edge.us.i47, %B154.endif.us.preheader.i19
  %lsr.iv.i22 = phi i64 [ %lsr.iv.next.i49, %B186.B152.loopexit_crit_edge.us.i47 ], [ %.75.i11, %B154.endif.us.preheader.i19 ]
  %.228229235.us.i23 = phi i64 [ %.512.us.i48, %B186.B152.loopexit_crit_edge.us.i47 ], [ 0, %B154.endif.us.preheader.i19 ]
  %.449.us.i24 = add nsw i64 %.1767, %.228229235.us.i23
  %.463.us.i25 = icmp slt i64 %.449.us.i24, 0
  %45 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i24
  %sunkaddr1.i26 = select i1 %.463.us.i25, i64 %44, i64 0
  br label %B188.us.i28

B188.us.i28:                                      ; preds = %B188.us.i28, %B154.endif.us.i21
  %.349223225.us.i29 = phi i64 [ 0, %B154.endif.us.i21 ], [ %.356.us.i30, %B188.us.i28 ]
  %.356.us.i30 = add nuw nsw i64 %.349223225.us.i29, 1
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.410.us.i31 = load i64, ptr %sunkaddr20, align 8, !noalias !192
  %46 = add i64 %.349223225.us.i29, %.410.us.i31
  %.428.us.i32 = icmp slt i64 %46, 0
  %.429.us.i33 = select i1 %.428.us.i32, i64 %arg.frame.5.0, i64 0
  %.idx.us.i34 = shl i64 %46, 7
  %47 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.i34
  %.443.us.i35 = getelementptr double, ptr %47, i64 %.429.us.i33
  %.444.us.i36 = load double, ptr %.443.us.i35, align 8, !noalias !192
  %sunkaddr21 = getelementptr inbounds i8, ptr %45, i64 %sunkaddr1.i26
  %.479.us.i37 = load double, ptr %sunkaddr21, align 8, !noalias !192
  %.510.us.i39 = load i64, ptr %arg.meta.4, align 8, !noalias !192
  %48 = add i64 %lsr.iv.i22, %.349223225.us.i29
  %49 = add i64 %48, %.510.us.i39
  %.533.us.i40 = icmp slt i64 %49, 0
  %.534.us.i41 = select i1 %.533.us.i40, i64 %arg.frame.5.0, i64 0
  %.idx221.us.i42 = shl i64 %49, 7
  %50 = getelementptr i8, ptr %arg.frame.4, i64 %.idx221.us.i42
  %.548.us.i43 = getelementptr double, ptr %50, i64 %.534.us.i41
  %.549.us.i44 = load double, ptr %.548.us.i43, align 8, !noalias !192
  %51 = fmul double %.444.us.i36, %.479.us.i37
  %.550.us.i45 = fsub double %.549.us.i44, %51
  store double %.550.us.i45, ptr %.548.us.i43, align 8, !noalias !192
  %exitcond.not.i46 = icmp eq i64 %.75.i11, %.356.us.i30
  br i1 %exitcond.not.i46, label %B186.B152.loopexit_crit_edge.us.i47, label %B188.us.i28

B186.B152.loopexit_crit_edge.us.i47:              ; preds = %B188.us.i28
  %.512.us.i48 = add nuw nsw i64 %.228229235.us.i23, 1
  %lsr.iv.next.i49 = add i64 %lsr.iv.i22, %.75.i11
  %exitcond245.not.i50 = icmp eq i64 %.512.us.i48, %.142.i15
  br i1 %exitcond245.not.i50, label %common.ret.sink.split, label %B154.endif.us.i21

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i47, %B0.endif.endif.i13, %B1292, %B264
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i13 ], [ %excinfo, %B264 ], [ %excinfo, %B1292 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i47 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i13 ], [ %.91.i, %B264 ], [ %.91.i12, %B1292 ], [ 0, %B186.B152.loopexit_crit_edge.us.i47 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i9)
  br label %common.ret

common.ret:                                       ; preds = %common.ret.sink.split, %B1288
  %excinfo.sink = phi ptr [ %retptr, %B1288 ], [ %excinfo.sink.ph, %common.ret.sink.split ]
  %common.ret.op = phi i32 [ 0, %B1288 ], [ %common.ret.op.ph, %common.ret.sink.split ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %52 = shl i64 %arg.tables.5.0, 3
  %53 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i54
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %54 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %54, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i54
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %55 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %55, i64 %.699
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
  %56 = shl i64 %arg.tables.5.0, 3
  %57 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %58 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1067 = icmp slt i64 %.752, 0
  %59 = shl i64 %arg.tables.5.0, 3
  %60 = shl i64 %arg.frame.5.0, 3
  %sunkaddr105 = select i1 %.1067, i64 %60, i64 0
  %61 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv1 = phi i64 [ %lsr.iv.next, %B752.us ], [ %61, %B752.us.preheader ]
  %lsr.iv76 = phi i64 [ %lsr.iv.next77, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv71 = phi i64 [ %lsr.iv.next72, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %62 = add i64 %lsr.iv1, %.909.us
  %.idx7 = shl i64 %62, 7
  %63 = getelementptr i8, ptr %arg.frame.4, i64 %.idx7
  %.981.us = icmp slt i64 %62, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %63, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv71, 0
  %64 = select i1 %.1027.us, i64 %59, i64 0
  %scevgep70 = getelementptr i8, ptr %arg.tables.4, i64 %64
  %65 = shl i64 %lsr.iv71, 3
  %scevgep73 = getelementptr i8, ptr %scevgep70, i64 %65
  %.1043.us = load double, ptr %scevgep73, align 8
  %sunkaddr22 = getelementptr inbounds i8, ptr %58, i64 %sunkaddr105
  %.1083.us = load double, ptr %sunkaddr22, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next72 = add i64 %lsr.iv71, 1
  %lsr.iv.next77 = add i64 %lsr.iv76, -1
  %lsr.iv.next = add i64 %lsr.iv1, %.221
  %exitcond721.not = icmp eq i64 %lsr.iv.next77, 0
  br i1 %exitcond721.not, label %B916, label %B752.us
}

define internal noundef i32 @lanes.measure.33(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.endif.endif:
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 4
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.endif.endif
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.180, 3
  %2 = shl i64 %arg.frame.5.0, 3
  %3 = add i64 %.145, %.114
  %4 = add i64 %3, %1
  %5 = add i64 %4, 11
  %6 = shl i64 %.180, 6
  %7 = add nuw nsw i64 %6, 28
  %8 = sub i64 -11, %4
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv151 = phi i64 [ %lsr.iv.next152, %B174.endif.endif ], [ %8, %B174.endif.endif.preheader ]
  %lsr.iv121 = phi i64 [ %lsr.iv.next122, %B174.endif.endif ], [ %7, %B174.endif.endif.preheader ]
  %lsr.iv96 = phi i64 [ %lsr.iv.next97, %B174.endif.endif ], [ %5, %B174.endif.endif.preheader ]
  %lsr.iv51 = phi i64 [ %lsr.iv.next52, %B174.endif.endif ], [ %0, %B174.endif.endif.preheader ]
  %.299417422 = phi i64 [ %.306, %B174.endif.endif ], [ %.180, %B174.endif.endif.preheader ]
  %.469 = icmp slt i64 %.299417422, 0
  %9 = select i1 %.469, i64 %2, i64 0
  %scevgep148 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %10 = shl i64 %lsr.iv121, 1
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 %10
  %scevgep150 = getelementptr i8, ptr %scevgep149, i64 -56
  %.485 = load double, ptr %scevgep150, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 200
  %.516 = load i64, ptr %sunkaddr, align 8
  %11 = shl i64 %.516, 3
  %12 = add i64 %lsr.iv151, %11
  %13 = add i64 %12, 6
  %.536.inv = icmp slt i64 %13, 0
  %14 = select i1 %.536.inv, i64 0, i64 %2
  %15 = shl i64 %.516, 6
  %16 = sub i64 %14, %15
  %scevgep55 = getelementptr i8, ptr %arg.frame.4, i64 %16
  %17 = shl i64 %lsr.iv96, 3
  %scevgep118 = getelementptr i8, ptr %scevgep55, i64 %17
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 -56
  store double %.485, ptr %scevgep119, align 8
  %scevgep145 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %18 = shl i64 %lsr.iv121, 1
  %scevgep146 = getelementptr i8, ptr %scevgep145, i64 %18
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 -48
  %.485.1 = load double, ptr %scevgep147, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %19 = mul i64 %.516.1, -8
  %20 = add i64 %lsr.iv96, %19
  %21 = add i64 %20, -6
  %.536.1 = icmp slt i64 %21, 0
  %22 = select i1 %.536.1, i64 %2, i64 0
  %23 = shl i64 %.516.1, 6
  %24 = sub i64 %22, %23
  %scevgep58 = getelementptr i8, ptr %arg.frame.4, i64 %24
  %25 = shl i64 %lsr.iv96, 3
  %scevgep115 = getelementptr i8, ptr %scevgep58, i64 %25
  %scevgep117 = getelementptr i8, ptr %scevgep115, i64 -48
  store double %.485.1, ptr %scevgep117, align 8
  %scevgep142 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %26 = shl i64 %lsr.iv121, 1
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 %26
  %scevgep144 = getelementptr i8, ptr %scevgep143, i64 -40
  %.485.2 = load double, ptr %scevgep144, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %27 = mul i64 %.516.2, -8
  %28 = add i64 %lsr.iv96, %27
  %29 = add i64 %28, -5
  %.536.2 = icmp slt i64 %29, 0
  %30 = select i1 %.536.2, i64 %2, i64 0
  %31 = shl i64 %.516.2, 6
  %32 = sub i64 %30, %31
  %scevgep61 = getelementptr i8, ptr %arg.frame.4, i64 %32
  %33 = shl i64 %lsr.iv96, 3
  %scevgep111 = getelementptr i8, ptr %scevgep61, i64 %33
  %scevgep113 = getelementptr i8, ptr %scevgep111, i64 -40
  store double %.485.2, ptr %scevgep113, align 8
  %scevgep139 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %34 = shl i64 %lsr.iv121, 1
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 %34
  %scevgep141 = getelementptr i8, ptr %scevgep140, i64 -32
  %.485.3 = load double, ptr %scevgep141, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %35 = mul i64 %.516.3, -8
  %36 = add i64 %lsr.iv96, %35
  %37 = add i64 %36, -4
  %.536.3 = icmp slt i64 %37, 0
  %38 = select i1 %.536.3, i64 %2, i64 0
  %39 = shl i64 %.516.3, 6
  %40 = sub i64 %38, %39
  %scevgep100 = getelementptr i8, ptr %arg.frame.4, i64 %40
  %41 = shl i64 %lsr.iv96, 3
  %scevgep107 = getelementptr i8, ptr %scevgep100, i64 %41
  %scevgep109 = getelementptr i8, ptr %scevgep107, i64 -32
  store double %.485.3, ptr %scevgep109, align 8
  %scevgep136 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %42 = shl i64 %lsr.iv121, 1
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %42
  %scevgep138 = getelementptr i8, ptr %scevgep137, i64 -24
  %.485.4 = load double, ptr %scevgep138, align 8
  %.516.4 = load i64, ptr %sunkaddr, align 8
  %43 = mul i64 %.516.4, -8
  %44 = add i64 %lsr.iv96, %43
  %45 = add i64 %44, -3
  %.536.4 = icmp slt i64 %45, 0
  %46 = select i1 %.536.4, i64 %2, i64 0
  %47 = shl i64 %.516.4, 6
  %48 = sub i64 %46, %47
  %scevgep97 = getelementptr i8, ptr %arg.frame.4, i64 %48
  %49 = shl i64 %lsr.iv96, 3
  %scevgep104 = getelementptr i8, ptr %scevgep97, i64 %49
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -24
  store double %.485.4, ptr %scevgep105, align 8
  %scevgep133 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %50 = shl i64 %lsr.iv121, 1
  %scevgep134 = getelementptr i8, ptr %scevgep133, i64 %50
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 -16
  %.485.5 = load double, ptr %scevgep135, align 8
  %.516.5 = load i64, ptr %sunkaddr, align 8
  %51 = mul i64 %.516.5, -8
  %52 = add i64 %lsr.iv96, %51
  %53 = add i64 %52, -2
  %.536.5 = icmp slt i64 %53, 0
  %54 = select i1 %.536.5, i64 %2, i64 0
  %55 = shl i64 %.516.5, 6
  %56 = sub i64 %54, %55
  %scevgep94 = getelementptr i8, ptr %arg.frame.4, i64 %56
  %57 = shl i64 %lsr.iv96, 3
  %scevgep102 = getelementptr i8, ptr %scevgep94, i64 %57
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -16
  store double %.485.5, ptr %scevgep103, align 8
  %scevgep120 = getelementptr i8, ptr %arg.frame.4, i64 %9
  %58 = shl i64 %lsr.iv121, 1
  %scevgep131 = getelementptr i8, ptr %scevgep120, i64 %58
  %scevgep132 = getelementptr i8, ptr %scevgep131, i64 -8
  %.485.6 = load double, ptr %scevgep132, align 8
  %.516.6 = load i64, ptr %sunkaddr, align 8
  %59 = shl i64 %.516.6, 3
  %60 = add i64 %lsr.iv151, %59
  %.536.6.inv = icmp slt i64 %60, 0
  %61 = select i1 %.536.6.inv, i64 0, i64 %2
  %62 = shl i64 %.516.6, 6
  %63 = sub i64 %61, %62
  %scevgep91 = getelementptr i8, ptr %arg.frame.4, i64 %63
  %64 = shl i64 %lsr.iv96, 3
  %scevgep99 = getelementptr i8, ptr %scevgep91, i64 %64
  %scevgep101 = getelementptr i8, ptr %scevgep99, i64 -8
  store double %.485.6, ptr %scevgep101, align 8
  %.485.7 = load double, ptr %scevgep149, align 8
  %.516.7 = load i64, ptr %sunkaddr, align 8
  %65 = mul i64 %.516.7, -8
  %66 = add i64 %lsr.iv96, %65
  %.536.7 = icmp slt i64 %66, 0
  %67 = select i1 %.536.7, i64 %2, i64 0
  %68 = shl i64 %.516.7, 6
  %69 = sub i64 %67, %68
  %scevgep89 = getelementptr i8, ptr %arg.frame.4, i64 %69
  %70 = shl i64 %lsr.iv96, 3
  %scevgep98 = getelementptr i8, ptr %scevgep89, i64 %70
  store double %.485.7, ptr %scevgep98, align 8
  %.306 = add i64 %.299417422, 1
  %lsr.iv.next52 = add i64 %lsr.iv51, -1
  %lsr.iv.next97 = add i64 %lsr.iv96, 8
  %lsr.iv.next122 = add i64 %lsr.iv121, 64
  %lsr.iv.next152 = add i64 %lsr.iv151, -8
  %.293 = icmp samesign ugt i64 %lsr.iv.next52, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr153 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.627.pre = load i64, ptr %sunkaddr153, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.endif.endif
  %.627 = phi i64 [ %.113, %B0.endif.endif ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.595 = load i64, ptr %.594, align 8
  %.638.idx = shl i64 %.627, 7
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %arg.frame.4, ptr %.638)
  %sunkaddr154 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.671 = load i64, ptr %sunkaddr154, align 8
  %sunkaddr155 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.702 = load i64, ptr %sunkaddr155, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %71 = add nuw i64 %.741, 1
  %72 = shl i64 %.671, 3
  %73 = shl i64 %.671, 7
  %74 = shl i64 %arg.frame.5.0, 3
  %75 = add i64 %.145, %.114
  %76 = add i64 %75, %72
  %77 = add i64 %76, 11
  %78 = sub i64 -11, %76
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv94 = phi i64 [ %lsr.iv.next95, %B464.endif.endif ], [ %78, %B464.endif.endif.preheader ]
  %lsr.iv33 = phi i64 [ %lsr.iv.next34, %B464.endif.endif ], [ %73, %B464.endif.endif.preheader ]
  %lsr.iv11 = phi i64 [ %lsr.iv.next12, %B464.endif.endif ], [ %77, %B464.endif.endif.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B464.endif.endif ], [ %71, %B464.endif.endif.preheader ]
  %.790432437 = phi i64 [ %.797, %B464.endif.endif ], [ %.671, %B464.endif.endif.preheader ]
  %.842 = icmp slt i64 %.790432437, 0
  %79 = select i1 %.842, i64 %74, i64 0
  %scevgep90 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep93 = getelementptr i8, ptr %scevgep90, i64 %lsr.iv33
  %.858 = load double, ptr %scevgep93, align 8
  %sunkaddr156 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1009 = load i64, ptr %sunkaddr156, align 8
  %80 = shl i64 %.1009, 3
  %81 = add i64 %lsr.iv94, %80
  %82 = add i64 %81, 6
  %.1029.inv = icmp slt i64 %82, 0
  %83 = select i1 %.1029.inv, i64 0, i64 %74
  %84 = shl i64 %.1009, 6
  %85 = sub i64 %83, %84
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %85
  %86 = shl i64 %lsr.iv11, 3
  %scevgep30 = getelementptr i8, ptr %scevgep, i64 %86
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -56
  %.1045 = load double, ptr %scevgep31, align 8
  store double %.1045, ptr %scevgep93, align 8
  %.1009.1 = load i64, ptr %sunkaddr156, align 8
  %87 = mul i64 %.1009.1, -8
  %88 = add i64 %lsr.iv11, %87
  %89 = add i64 %88, -6
  %.1029.1 = icmp slt i64 %89, 0
  %90 = select i1 %.1029.1, i64 %74, i64 0
  %91 = shl i64 %.1009.1, 6
  %92 = sub i64 %90, %91
  %scevgep6 = getelementptr i8, ptr %arg.frame.4, i64 %92
  %93 = shl i64 %lsr.iv11, 3
  %scevgep27 = getelementptr i8, ptr %scevgep6, i64 %93
  %scevgep29 = getelementptr i8, ptr %scevgep27, i64 -48
  %.1045.1 = load double, ptr %scevgep29, align 8
  %scevgep83 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep85 = getelementptr i8, ptr %scevgep83, i64 %lsr.iv33
  %scevgep87 = getelementptr i8, ptr %scevgep85, i64 8
  store double %.1045.1, ptr %scevgep87, align 8
  %.1009.2 = load i64, ptr %sunkaddr156, align 8
  %94 = mul i64 %.1009.2, -8
  %95 = add i64 %lsr.iv11, %94
  %96 = add i64 %95, -5
  %.1029.2 = icmp slt i64 %96, 0
  %97 = select i1 %.1029.2, i64 %74, i64 0
  %98 = shl i64 %.1009.2, 6
  %99 = sub i64 %97, %98
  %scevgep9 = getelementptr i8, ptr %arg.frame.4, i64 %99
  %100 = shl i64 %lsr.iv11, 3
  %scevgep25 = getelementptr i8, ptr %scevgep9, i64 %100
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -40
  %.1045.2 = load double, ptr %scevgep26, align 8
  %scevgep70 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep79 = getelementptr i8, ptr %scevgep70, i64 %lsr.iv33
  %scevgep81 = getelementptr i8, ptr %scevgep79, i64 16
  store double %.1045.2, ptr %scevgep81, align 8
  %.1009.3 = load i64, ptr %sunkaddr156, align 8
  %101 = mul i64 %.1009.3, -8
  %102 = add i64 %lsr.iv11, %101
  %103 = add i64 %102, -4
  %.1029.3 = icmp slt i64 %103, 0
  %104 = select i1 %.1029.3, i64 %74, i64 0
  %105 = shl i64 %.1009.3, 6
  %106 = sub i64 %104, %105
  %scevgep48 = getelementptr i8, ptr %arg.frame.4, i64 %106
  %107 = shl i64 %lsr.iv11, 3
  %scevgep23 = getelementptr i8, ptr %scevgep48, i64 %107
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -32
  %.1045.3 = load double, ptr %scevgep24, align 8
  %scevgep57 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep59 = getelementptr i8, ptr %scevgep57, i64 %lsr.iv33
  %scevgep63 = getelementptr i8, ptr %scevgep59, i64 24
  store double %.1045.3, ptr %scevgep63, align 8
  %.1009.4 = load i64, ptr %sunkaddr156, align 8
  %108 = mul i64 %.1009.4, -8
  %109 = add i64 %lsr.iv11, %108
  %110 = add i64 %109, -3
  %.1029.4 = icmp slt i64 %110, 0
  %111 = select i1 %.1029.4, i64 %74, i64 0
  %112 = shl i64 %.1009.4, 6
  %113 = sub i64 %111, %112
  %scevgep45 = getelementptr i8, ptr %arg.frame.4, i64 %113
  %114 = shl i64 %lsr.iv11, 3
  %scevgep20 = getelementptr i8, ptr %scevgep45, i64 %114
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -24
  %.1045.4 = load double, ptr %scevgep21, align 8
  %scevgep50 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep52 = getelementptr i8, ptr %scevgep50, i64 %lsr.iv33
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 32
  store double %.1045.4, ptr %scevgep53, align 8
  %.1009.5 = load i64, ptr %sunkaddr156, align 8
  %115 = mul i64 %.1009.5, -8
  %116 = add i64 %lsr.iv11, %115
  %117 = add i64 %116, -2
  %.1029.5 = icmp slt i64 %117, 0
  %118 = select i1 %.1029.5, i64 %74, i64 0
  %119 = shl i64 %.1009.5, 6
  %120 = sub i64 %118, %119
  %scevgep42 = getelementptr i8, ptr %arg.frame.4, i64 %120
  %121 = shl i64 %lsr.iv11, 3
  %scevgep17 = getelementptr i8, ptr %scevgep42, i64 %121
  %scevgep19 = getelementptr i8, ptr %scevgep17, i64 -16
  %.1045.5 = load double, ptr %scevgep19, align 8
  %scevgep43 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep46 = getelementptr i8, ptr %scevgep43, i64 %lsr.iv33
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 40
  store double %.1045.5, ptr %scevgep47, align 8
  %.1009.6 = load i64, ptr %sunkaddr156, align 8
  %122 = shl i64 %.1009.6, 3
  %123 = add i64 %lsr.iv94, %122
  %.1029.6.inv = icmp slt i64 %123, 0
  %124 = select i1 %.1029.6.inv, i64 0, i64 %74
  %125 = shl i64 %.1009.6, 6
  %126 = sub i64 %124, %125
  %scevgep39 = getelementptr i8, ptr %arg.frame.4, i64 %126
  %127 = shl i64 %lsr.iv11, 3
  %scevgep14 = getelementptr i8, ptr %scevgep39, i64 %127
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -8
  %.1045.6 = load double, ptr %scevgep15, align 8
  %scevgep38 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep40 = getelementptr i8, ptr %scevgep38, i64 %lsr.iv33
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 48
  store double %.1045.6, ptr %scevgep41, align 8
  %.1009.7 = load i64, ptr %sunkaddr156, align 8
  %128 = mul i64 %.1009.7, -8
  %129 = add i64 %lsr.iv11, %128
  %.1029.7 = icmp slt i64 %129, 0
  %130 = select i1 %.1029.7, i64 %74, i64 0
  %131 = shl i64 %.1009.7, 6
  %132 = sub i64 %130, %131
  %scevgep37 = getelementptr i8, ptr %arg.frame.4, i64 %132
  %133 = shl i64 %lsr.iv11, 3
  %scevgep13 = getelementptr i8, ptr %scevgep37, i64 %133
  %.1045.7 = load double, ptr %scevgep13, align 8
  %scevgep32 = getelementptr i8, ptr %arg.frame.4, i64 %79
  %scevgep35 = getelementptr i8, ptr %scevgep32, i64 %lsr.iv33
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 56
  store double %.1045.7, ptr %scevgep36, align 8
  %.797 = add i64 %.790432437, 1
  store double %.858, ptr %scevgep93, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next12 = add i64 %lsr.iv11, 8
  %lsr.iv.next34 = add i64 %lsr.iv33, 128
  %lsr.iv.next95 = add i64 %lsr.iv94, -8
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree nosync nounwind willreturn memory(none) }

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"lanes.unfit.35: %retptr"}
!3 = distinct !{!3, !"lanes.unfit.35"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"drive.finish.36: %retptr"}
!6 = distinct !{!6, !"drive.finish.36"}
!7 = !{!8, !5}
!8 = distinct !{!8, !9, !"lanes.save_time.37: %retptr"}
!9 = distinct !{!9, !"lanes.save_time.37"}
!10 = !{!11, !13}
!11 = distinct !{!11, !12, !"drive.consider_change.38: %retptr"}
!12 = distinct !{!12, !"drive.consider_change.38"}
!13 = distinct !{!13, !12, !"drive.consider_change.38: %excinfo"}
!14 = !{!"branch_weights", i32 1, i32 49, i32 49}
!15 = !{!16}
!16 = distinct !{!16, !17, !"lanes.unfit.35: %retptr"}
!17 = distinct !{!17, !"lanes.unfit.35"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"drive.finish.36: %retptr"}
!20 = distinct !{!20, !"drive.finish.36"}
!21 = !{!22, !19}
!22 = distinct !{!22, !23, !"lanes.save_time.37: %retptr"}
!23 = distinct !{!23, !"lanes.save_time.37"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"lanes.evaluate_save.39: %retptr"}
!26 = distinct !{!26, !"lanes.evaluate_save.39"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"jumps.next_crossed.40: %retptr"}
!29 = distinct !{!29, !"jumps.next_crossed.40"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"lanes.take_save.41: %retptr"}
!32 = distinct !{!32, !"lanes.take_save.41"}
!33 = !{!34, !31}
!34 = distinct !{!34, !35, !"lanes.save_time.37: %retptr"}
!35 = distinct !{!35, !"lanes.save_time.37"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"jumps.go_back.42: %retptr"}
!38 = distinct !{!38, !"jumps.go_back.42"}
!39 = !{!40, !37}
!40 = distinct !{!40, !41, !"lanes.interpolate.43: %retptr"}
!41 = distinct !{!41, !"lanes.interpolate.43"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"lanes.unfit.44: %retptr"}
!44 = distinct !{!44, !"lanes.unfit.44"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"lanes.spare.45: %retptr"}
!47 = distinct !{!47, !"lanes.spare.45"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"lanes.unfit.44: %retptr"}
!50 = distinct !{!50, !"lanes.unfit.44"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"lanes.spare.45: %retptr"}
!53 = distinct !{!53, !"lanes.spare.45"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"lanes.interpolate.43: %retptr"}
!56 = distinct !{!56, !"lanes.interpolate.43"}
!57 = !{!58}
!58 = distinct !{!58, !59, !"lanes.interpolate.43: %retptr"}
!59 = distinct !{!59, !"lanes.interpolate.43"}
!60 = distinct !{!60, !61}
!61 = !{!"llvm.loop.peeled.count", i32 1}
!62 = !{!63}
!63 = distinct !{!63, !64, !"lanes.take_save.41: %retptr"}
!64 = distinct !{!64, !"lanes.take_save.41"}
!65 = !{!66, !63}
!66 = distinct !{!66, !67, !"lanes.save_time.37: %retptr"}
!67 = distinct !{!67, !"lanes.save_time.37"}
!68 = !{!69}
!69 = distinct !{!69, !70, !"lanes.evaluate_save.39: %retptr"}
!70 = distinct !{!70, !"lanes.evaluate_save.39"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"lanes.take_save.41: %retptr"}
!73 = distinct !{!73, !"lanes.take_save.41"}
!74 = !{!75, !72}
!75 = distinct !{!75, !76, !"lanes.save_time.37: %retptr"}
!76 = distinct !{!76, !"lanes.save_time.37"}
!77 = distinct !{!77, !61}
!78 = !{!79}
!79 = distinct !{!79, !80, !"lanes.take_save.41: %retptr"}
!80 = distinct !{!80, !"lanes.take_save.41"}
!81 = !{!82, !79}
!82 = distinct !{!82, !83, !"lanes.save_time.37: %retptr"}
!83 = distinct !{!83, !"lanes.save_time.37"}
!84 = !{!85, !87}
!85 = distinct !{!85, !86, !"jumps.shift.46: %retptr"}
!86 = distinct !{!86, !"jumps.shift.46"}
!87 = distinct !{!87, !86, !"jumps.shift.46: %excinfo"}
!88 = distinct !{!88, !61}
!89 = !{!90, !92}
!90 = distinct !{!90, !91, !"jumps.shift.46: %retptr"}
!91 = distinct !{!91, !"jumps.shift.46"}
!92 = distinct !{!92, !91, !"jumps.shift.46: %excinfo"}
!93 = !{!94, !96}
!94 = distinct !{!94, !95, !"lanes.probe_here.47: %retptr"}
!95 = distinct !{!95, !"lanes.probe_here.47"}
!96 = distinct !{!96, !95, !"lanes.probe_here.47: %excinfo"}
!97 = !{!98}
!98 = distinct !{!98, !99, !"jumps.next_crossed.40: %retptr"}
!99 = distinct !{!99, !"jumps.next_crossed.40"}
!100 = !{!101, !103}
!101 = distinct !{!101, !102, !"lanes.probe_here.47: %retptr"}
!102 = distinct !{!102, !"lanes.probe_here.47"}
!103 = distinct !{!103, !102, !"lanes.probe_here.47: %excinfo"}
!104 = !{!105}
!105 = distinct !{!105, !106, !"lanes.unfit.48: %retptr"}
!106 = distinct !{!106, !"lanes.unfit.48"}
!107 = !{!108}
!108 = distinct !{!108, !109, !"lanes.unfit.44: %retptr"}
!109 = distinct !{!109, !"lanes.unfit.44"}
!110 = !{!111}
!111 = distinct !{!111, !112, !"lanes.spare.45: %retptr"}
!112 = distinct !{!112, !"lanes.spare.45"}
!113 = !{!114, !116}
!114 = distinct !{!114, !115, !"jumps.shift.46: %retptr"}
!115 = distinct !{!115, !"jumps.shift.46"}
!116 = distinct !{!116, !115, !"jumps.shift.46: %excinfo"}
!117 = !{!118, !120}
!118 = distinct !{!118, !119, !"lanes.probe_here.47: %retptr"}
!119 = distinct !{!119, !"lanes.probe_here.47"}
!120 = distinct !{!120, !119, !"lanes.probe_here.47: %excinfo"}
!121 = !{!122, !124}
!122 = distinct !{!122, !123, !"jumps.shift.46: %retptr"}
!123 = distinct !{!123, !"jumps.shift.46"}
!124 = distinct !{!124, !123, !"jumps.shift.46: %excinfo"}
!125 = distinct !{!125, !126}
!126 = !{!"llvm.loop.unroll.disable"}
!127 = !{!128, !130}
!128 = distinct !{!128, !129, !"lanes.probe_here.47: %retptr"}
!129 = distinct !{!129, !"lanes.probe_here.47"}
!130 = distinct !{!130, !129, !"lanes.probe_here.47: %excinfo"}
!131 = distinct !{!131, !126}
!132 = !{!133}
!133 = distinct !{!133, !134, !"lanes.save_time.49: %retptr"}
!134 = distinct !{!134, !"lanes.save_time.49"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"lanes.save_time.37: %retptr"}
!137 = distinct !{!137, !"lanes.save_time.37"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"lanes.save_time.37: %retptr"}
!140 = distinct !{!140, !"lanes.save_time.37"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"lanes.save_time.37: %retptr"}
!143 = distinct !{!143, !"lanes.save_time.37"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"phases.constants_fit.50: %retptr"}
!146 = distinct !{!146, !"phases.constants_fit.50"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"lanes.save_time.37: %retptr"}
!149 = distinct !{!149, !"lanes.save_time.37"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"lanes.save_time.49: %retptr"}
!152 = distinct !{!152, !"lanes.save_time.49"}
!153 = !{!154}
!154 = distinct !{!154, !155, !"lanes.save_time.37: %retptr"}
!155 = distinct !{!155, !"lanes.save_time.37"}
!156 = !{!157}
!157 = distinct !{!157, !158, !"lanes.save_time.37: %retptr"}
!158 = distinct !{!158, !"lanes.save_time.37"}
!159 = !{!160}
!160 = distinct !{!160, !161, !"lanes.save_time.37: %retptr"}
!161 = distinct !{!161, !"lanes.save_time.37"}
!162 = !{!163}
!163 = distinct !{!163, !164, !"lanes.save_time.37: %retptr"}
!164 = distinct !{!164, !"lanes.save_time.37"}
!165 = !{!166}
!166 = distinct !{!166, !167, !"phases.spread.51: %retptr"}
!167 = distinct !{!167, !"phases.spread.51"}
!168 = !{!169}
!169 = distinct !{!169, !170, !"phases.spread.51: %retptr"}
!170 = distinct !{!170, !"phases.spread.51"}
!171 = !{!172}
!172 = distinct !{!172, !173, !"phases.spread.51: %retptr"}
!173 = distinct !{!173, !"phases.spread.51"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"phases.spread.51: %retptr"}
!176 = distinct !{!176, !"phases.spread.51"}
!177 = distinct !{!177, !126}
!178 = !{!179}
!179 = distinct !{!179, !180, !"phases.spread.51: %retptr"}
!180 = distinct !{!180, !"phases.spread.51"}
!181 = !{!182}
!182 = distinct !{!182, !183, !"phases.spread.51: %retptr"}
!183 = distinct !{!183, !"phases.spread.51"}
!184 = !{!185}
!185 = distinct !{!185, !186, !"phases.spread.51: %retptr"}
!186 = distinct !{!186, !"phases.spread.51"}
!187 = !{!188, !190}
!188 = distinct !{!188, !189, !"jumps.shift.52: %retptr"}
!189 = distinct !{!189, !"jumps.shift.52"}
!190 = distinct !{!190, !189, !"jumps.shift.52: %excinfo"}
!191 = distinct !{!191, !61}
!192 = !{!193, !195}
!193 = distinct !{!193, !194, !"jumps.shift.52: %retptr"}
!194 = distinct !{!194, !"jumps.shift.52"}
!195 = distinct !{!195, !194, !"jumps.shift.52: %excinfo"}
define void @integrate(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.integrate.0(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8)
  ret void
}

define void @set_up(ptr %a0, ptr %a1, ptr %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.set_up.26(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, i64 %a3, i64 %a4, i64 %a5, i64 %a6)
  ret void
}

define void @observe(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i64 %a5, i64 %a6) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.observe.27(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, i64 %a5, i64 %a6)
  ret void
}

define void @trace(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i64 %a6, i64 %a7, i64 %a8) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @phases.trace.28(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a5, i64 0, i64 8, i64 %a6, i64 %a7, i64 %a8)
  ret void
}
